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

    /** What is not there yet, in words; empty if nothing is waited for. */
    default List<String> awaited() {
        return List.of();
    }

    /** The stub could be read; problems that don't keep it from being modelled may still have been added. */
    record Read(Stub stub) implements StubReading {
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

    /** The stub can't be modelled; the reasons were added to the problems, unless the compiler reports them itself. */
    record Rejected() implements StubReading {}
}
