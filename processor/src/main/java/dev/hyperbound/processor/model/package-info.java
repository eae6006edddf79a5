/** Immutable records: stub, parameter, value type, interval, rule, tuning. No compiler types but an opaque position. */
@NullMarked
package dev.hyperbound.processor.model;

import org.jspecify.annotations.NullMarked;
