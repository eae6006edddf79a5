package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Stub;
import java.util.List;
import java.util.Optional;

/** What came of reading a stub. */
public sealed interface StubReading {
    /** The stub, if it could be read. */
    default Optional<Stub> result() {
        return Optional.empty();
    }

    /** Whether the compiler itself accepts it as far as it was read, so that a class can be written. */
    default boolean isCompilable() {
        return false;
    }

    /** What is not there yet, in words; empty if nothing is waited for. */
    default List<String> awaited() {
        return List.of();
    }

    /**
     * The stub could be read; problems that don't keep it from being modelled may still have been added.
     *
     * @param isCompilable whether there is nothing in it that the compiler itself rejects
     */
    record Read(Stub stub, boolean isCompilable) implements StubReading {
        @Override
        public Optional<Stub> result() {
            return Optional.of(stub);
        }
    }

    /**
     * Something that the stub needs is not there yet; nothing was added to the problems.
     *
     * @param unresolved what is missing, in words: {@code the type Optimizer of 'optimizer'}
     */
    record Deferred(List<String> unresolved) implements StubReading {
        public Deferred {
            unresolved = List.copyOf(unresolved);
        }

        @Override
        public List<String> awaited() {
            return unresolved;
        }
    }

    /** The stub can't be modelled; the reasons were added to the problems. */
    record Rejected() implements StubReading {}
}
