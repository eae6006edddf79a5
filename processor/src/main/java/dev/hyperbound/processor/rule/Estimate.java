package dev.hyperbound.processor.rule;

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
        boolean mayHold = values.filter(domain -> holds(domain, true)).isPresent();
        boolean mayBeFalse = values.filter(domain -> holds(domain, false)).isPresent();
        return new Possibilities(mayHold, mayBeFalse, mayBeUnknown, mayFail);
    }

    private static boolean holds(Domain domain, boolean value) {
        return !(domain instanceof Domain.OneOf set) || set.values().contains(value);
    }

    /** What is possible here or there. */
    Estimate or(Estimate other) {
        Optional<Domain> joined = values.isPresent() && other.values.isPresent()
                ? Optional.of(Joins.join(values.get(), other.values.get()))
                : values.or(other::values);
        return new Estimate(joined, mayBeUnknown || other.mayBeUnknown, mayFail || other.mayFail);
    }
}
