package dev.hyperbound.runtime;

import dev.hyperbound.Goal;

/**
 * What a tuning job optimises.
 *
 * @param metric name of the metric, as the algorithm reports it
 * @param goal whether a larger or a smaller value is better
 */
public record TuningObjective(String metric, Goal goal) {}
