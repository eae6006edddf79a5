package dev.hyperbound.processor.model;

import dev.hyperbound.Goal;
import java.util.Optional;

/**
 * A metric that a tuning job can optimise.
 *
 * @param when when the algorithm reports it, if not always
 */
public record Objective(String metric, Goal goal, Optional<Condition> when, Position position) {}
