package dev.hyperbound.processor.model;

import dev.hyperbound.Scale;
import java.util.Optional;

/**
 * That a parameter may be tuned.
 *
 * @param range the recommended range, both ends finite; none for enums, booleans and finite sets
 */
public record Tunable(Optional<Interval> range, Scale scale, Position position) {}
