package dev.hyperbound.benchmarks.run;

import dev.hyperbound.benchmarks.job.Variant;
import java.util.List;
import java.util.Map;

/** Before anything is timed: every variant does the same, or the figures would say nothing. */
final class Agreement {
    private static final int FAULTS = 16;

    private Agreement() {}

    static void require(List<String> libraries) {
        Variant reference = Variant.named(libraries.get(0));
        for (String library : libraries) {
            Variant variant = Variant.named(library);
            same(library, "full map", reference.toMap(reference.full()), variant.toMap(variant.full()));
            same(library, "minimal map", reference.toMap(reference.minimal()), variant.toMap(variant.minimal()));
            same(library, "number of violations", FAULTS, variant.listedFaults().size());
            Map<String, String> map = reference.toMap(reference.full());
            same(library, "map read back", map, variant.toMap(variant.fromMap(map)));
            Map<String, Object> values = reference.toValues(reference.full());
            same(library, "values", values, variant.toValues(variant.full()));
            same(library, "values read back", values, variant.toValues(variant.fromValues(values)));
            requireFailure(library, variant);
        }
        same(
                "hand-written against hyperbound",
                "violations",
                Variant.named("hyperbound").listedFaults(),
                Variant.named("hand-written").listedFaults());
    }

    private static void requireFailure(String library, Variant variant) {
        try {
            variant.oneFault();
        } catch (RuntimeException expected) {
            return;
        }
        throw new IllegalStateException(library + " builds what it should refuse");
    }

    private static void same(String library, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(
                    "%s: the %s differs%n  %s%n  %s".formatted(library, what, expected, actual));
        }
    }
}
