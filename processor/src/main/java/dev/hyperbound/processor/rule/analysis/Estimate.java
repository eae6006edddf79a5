package dev.hyperbound.processor.rule.analysis;

import java.util.List;
import java.util.Optional;

/**
 * What an expression can come to.
 *
 * @param values its values; none if it never has one
 * @param mayBeUnknown whether it can depend on an absent parameter
 * @param mayFail whether it can be impossible to compute
 */
record Estimate(Optional<Domain> values, boolean mayBeUnknown, boolean mayFail) {
    static final Estimate NONE = new Estimate(Optional.empty(), false, false);
    static final Estimate UNKNOWN = new Estimate(Optional.empty(), true, false);
    static final Estimate FAILURE = new Estimate(Optional.empty(), false, true);

    static Estimate of(Domain values) {
        return new Estimate(Optional.of(values), false, false);
    }

    static Estimate of(Possibilities truth) {
        Optional<Domain> values = Optional.empty();
        if (truth.mayHold() || truth.mayBeFalse()) {
            values = Optional.of(
                    truth.mayHold() && truth.mayBeFalse()
                            ? Domain.truths()
                            : new Domain.OneOf(List.of(truth.mayHold())));
        }
        return new Estimate(values, truth.mayBeUnknown(), truth.mayFail());
    }

    /** A number or text that may fail to be computed. */
    static Estimate fallible(Domain values) {
        return new Estimate(Optional.of(values), false, true);
    }

    /** What a boolean can come to. */
    Possibilities truth() {
        boolean mayHold = values.isPresent() && holds(values.get(), true);
        boolean mayBeFalse = values.isPresent() && holds(values.get(), false);
        return new Possibilities(mayHold, mayBeFalse, mayBeUnknown, mayFail);
    }

    private static boolean holds(Domain domain, boolean value) {
        Optional<Domain.OneOf> set = domain.asSet();
        return set.isEmpty() || set.get().values().contains(value);
    }

    /** Whether it always depends on an absent parameter. */
    boolean isOnlyUnknown() {
        return mayBeUnknown && !mayFail && values.isEmpty();
    }

    /** What is possible here or there. */
    Estimate or(Estimate other) {
        return new Estimate(joined(values, other.values), mayBeUnknown || other.mayBeUnknown, mayFail || other.mayFail);
    }

    private static Optional<Domain> joined(Optional<Domain> first, Optional<Domain> second) {
        if (first.isEmpty()) {
            return second;
        }
        return second.isPresent() ? Optional.of(DomainUnion.of(first.get(), second.get())) : first;
    }
}
