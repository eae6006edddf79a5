package dev.hyperbound.processor.rule.analysis;

/**
 * What is known of an expression whatever the values of parameters are.
 *
 * @param bounds between which numbers an int lies where it has a value; those of all ints for anything else
 * @param size how many parts it has, itself included
 * @param mayBeUnknown whether the value of a parameter that may be absent takes part
 */
public record ExpressionFacts(Bounds bounds, int size, boolean mayBeUnknown, Failure failure, Numbers numbers) {
    /** Where an expression can fail. */
    public enum Failure {
        NOWHERE,
        IN_PARTS,
        /** It can fail by itself, though its parts have values. */
        ITSELF
    }

    /** What an expression can be beside a finite number. */
    public enum Numbers {
        /** Nothing: it is a finite number. */
        FINITE,
        /** Infinite, or of another type. */
        DEFINED,
        /** Also a double that is not a number. */
        ANY;

        private Numbers or(Numbers other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** Whether it or a part of it can fail. */
    public boolean mayFail() {
        return failure != Failure.NOWHERE;
    }

    /** Whether it can fail though its parts have values. */
    public boolean failsItself() {
        return failure == Failure.ITSELF;
    }

    /** Whether it is never a double that is not a number. Parameters never are. */
    public boolean isAlwaysNumber() {
        return numbers != Numbers.ANY;
    }

    boolean isFinite() {
        return numbers == Numbers.FINITE;
    }

    /** What a whole says of this part of it. */
    ExpressionFacts with(ExpressionFacts part) {
        Failure worst = mayFail() || part.mayFail() ? Failure.IN_PARTS : Failure.NOWHERE;
        return new ExpressionFacts(
                bounds,
                size + part.size,
                mayBeUnknown || part.mayBeUnknown,
                failsItself() ? Failure.ITSELF : worst,
                numbers.or(part.numbers));
    }

    ExpressionFacts numbers(Numbers known) {
        return new ExpressionFacts(bounds, size, mayBeUnknown, failure, known);
    }

    ExpressionFacts within(Bounds known) {
        return new ExpressionFacts(known, size, mayBeUnknown, failure, numbers);
    }

    ExpressionFacts failing(boolean failsItself) {
        return failsItself ? new ExpressionFacts(bounds, size, mayBeUnknown, Failure.ITSELF, numbers) : this;
    }
}
