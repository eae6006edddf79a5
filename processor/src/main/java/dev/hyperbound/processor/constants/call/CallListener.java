package dev.hyperbound.processor.constants.call;

import java.util.List;

/** Is told what a scan finds, in the order of the source. */
public interface CallListener {
    /**
     * A call that can be judged alone.
     *
     * @param later knows what may set the same value again
     */
    void call(Step step, Later later, Surroundings surroundings);

    /** All calls on a builder, from the one that makes it to the one that builds. */
    void built(List<Step> steps, Surroundings surroundings);
}
