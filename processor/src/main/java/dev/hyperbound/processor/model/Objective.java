package dev.hyperbound.processor.model;

import dev.hyperbound.Goal;

/** A metric that a tuning job can optimise. */
public record Objective(String metric, Goal goal, Position position) {}
