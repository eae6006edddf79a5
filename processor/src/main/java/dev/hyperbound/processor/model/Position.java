package dev.hyperbound.processor.model;

/**
 * Where a part of a stub was written. Opaque here, so that the model holds no compiler types: only the reader makes
 * positions and only the report looks into them.
 */
public interface Position {}
