package dev.hyperbound.processor.rule;

import java.util.Optional;

/** What an expression comes to. */
public sealed interface Outcome {
    /** Its value, if it has one. */
    Optional<Object> known();

    /** Whether it depends on a parameter that is absent. */
    boolean isUnknown();

    /** What failed, if it could not be computed. */
    Optional<String> failure();

    /**
     * It has a value.
     *
     * @param value a {@code Long}, {@code Double}, {@code Boolean}, {@code String}, {@code List} or {@code Map} of such
     */
    record Known(Object value) implements Outcome {
        @Override
        public Optional<Object> known() {
            return Optional.of(value);
        }

        @Override
        public boolean isUnknown() {
            return false;
        }

        @Override
        public Optional<String> failure() {
            return Optional.empty();
        }
    }

    /** It depends on a parameter that is absent. */
    record Unknown() implements Outcome {
        @Override
        public Optional<Object> known() {
            return Optional.empty();
        }

        @Override
        public boolean isUnknown() {
            return true;
        }

        @Override
        public Optional<String> failure() {
            return Optional.empty();
        }
    }

    /**
     * It could not be computed.
     *
     * @param what what failed, for example {@code parts is 0}
     */
    record Failed(String what) implements Outcome {
        @Override
        public Optional<Object> known() {
            return Optional.empty();
        }

        @Override
        public boolean isUnknown() {
            return false;
        }

        @Override
        public Optional<String> failure() {
            return Optional.of(what);
        }
    }

    /** Whether it is definitely true. */
    default boolean isTrue() {
        return is(true);
    }

    /** Whether it is definitely false. */
    default boolean isFalse() {
        return is(false);
    }

    /** Whether it is definitely that value. */
    default boolean is(Object value) {
        Optional<Object> known = known();
        return known.isPresent() && known.get().equals(value);
    }
}
