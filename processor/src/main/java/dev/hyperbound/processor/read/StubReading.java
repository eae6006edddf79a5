package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Stub;
import java.util.List;

/** What came of reading a stub. */
public sealed interface StubReading {

    /** The stub could be read; problems that don't keep it from being modelled may still have been added. */
    record Read(Stub stub) implements StubReading {}

    /**
     * Something that the stub needs is not there yet; nothing was added to the problems.
     *
     * @param unresolved what is missing, in words: {@code the type Optimizer of 'optimizer'}
     */
    record Deferred(List<String> unresolved) implements StubReading {
        public Deferred {
            unresolved = List.copyOf(unresolved);
        }
    }

    /** The stub can't be modelled; the reasons were added to the problems, unless the compiler reports them itself. */
    record Rejected() implements StubReading {}
}
