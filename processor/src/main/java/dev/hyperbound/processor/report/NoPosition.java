package dev.hyperbound.processor.report;

import dev.hyperbound.processor.model.Position;

/** The position of what stands in no stub, such as an option. */
public record NoPosition() implements Position {}
