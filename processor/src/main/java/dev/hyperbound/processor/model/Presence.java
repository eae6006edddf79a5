package dev.hyperbound.processor.model;

import java.util.Optional;

/** Whether a parameter has to be given. */
public sealed interface Presence {
    /** Whether it has to be given. */
    default boolean isRequired() {
        return false;
    }

    /** Whether it may be absent. */
    default boolean isAbsentable() {
        return false;
    }

    /** The default that takes its place, if there is one. */
    default Optional<Defaulted> defaulted() {
        return Optional.empty();
    }

    /** It has to be given. */
    record Required() implements Presence {
        @Override
        public boolean isRequired() {
            return true;
        }
    }

    /**
     * It has a default.
     *
     * @param value the default
     * @param text the default as it is sent: in the service's own spelling where that is the canonical one
     */
    record Defaulted(Value value, String text, Position position) implements Presence {
        @Override
        public Optional<Defaulted> defaulted() {
            return Optional.of(this);
        }
    }

    /** It may be absent. */
    record Absentable() implements Presence {
        @Override
        public boolean isAbsentable() {
            return true;
        }
    }
}
