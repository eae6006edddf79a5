package dev.hyperbound.processor.rule;

/** What an expression comes to. */
public sealed interface Outcome {
    /**
     * It has a value.
     *
     * @param value a {@code Long}, {@code Double}, {@code Boolean}, {@code String}, {@code List} or {@code Map} of such
     */
    record Known(Object value) implements Outcome {}

    /** It depends on a parameter that is absent. */
    record Unknown() implements Outcome {}

    /**
     * It could not be computed.
     *
     * @param what what failed, for example {@code parts is 0}
     */
    record Failed(String what) implements Outcome {}

    /** Whether it is definitely true. */
    default boolean isTrue() {
        return is(true);
    }

    /** Whether it is definitely false. */
    default boolean isFalse() {
        return is(false);
    }

    /** Whether it is definitely that. */
    default boolean is(boolean value) {
        return this instanceof Known known && known.value().equals(value);
    }
}
