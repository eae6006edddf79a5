package dev.hyperbound.runtime;

import java.util.List;
import java.util.Map;

/**
 * A valid tuning job of one algorithm: fixed values, ranges for others, and an objective. Every generated class of
 * tuning jobs implements it; two jobs are equal by what they fix and is in use, by their ranges and by their objective.
 */
public interface TuningJob {
    /**
     * Returns every fixed value that is in use somewhere in the search space, as it is sent.
     *
     * @return wire names and wire values in declaration order, unmodifiable
     */
    Map<String, String> staticHyperparameters();

    /**
     * Returns what is tuned.
     *
     * @return the ranges in declaration order, unmodifiable
     */
    List<ParameterRange> parameterRanges();

    /**
     * Returns what the job aims at.
     *
     * @return the objective; null only for a job that was read without one, of an algorithm that names none
     */
    @Nullable
    TuningObjective objective();

    /**
     * Returns what is doubtful though not wrong, with the values for which it is.
     *
     * @return an unmodifiable list, empty where there is nothing to say
     */
    List<Violation> warnings();
}
