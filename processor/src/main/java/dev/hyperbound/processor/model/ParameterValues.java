package dev.hyperbound.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * Which values a parameter can have.
 *
 * @param absent texts that mean that it is not set
 */
public record ParameterValues(
        ValueType type, Presence presence, List<Constraint> constraints, Optional<Absent> absent) {
    public ParameterValues {
        constraints = List.copyOf(constraints);
    }
}
