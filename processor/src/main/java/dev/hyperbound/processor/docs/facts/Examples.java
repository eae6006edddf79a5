package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;

/** Finds examples for the parameters of a stub. */
public final class Examples {
    private final Readers readers;
    private final Candidates candidates;
    private final Trial start;

    /**
     * Examples that agree with a call.
     *
     * @param call a call that is valid, as far as one is known
     */
    public Examples(Stub stub, SmallestCall call) {
        readers = new Readers(stub);
        candidates = new Candidates(readers);
        start = new Trial(stub, call.values());
    }

    /** The examples of a parameter. */
    public Example of(Parameter parameter) {
        return Example.of(parameter, candidates.of(parameter), readers, start);
    }
}
