/** Calls of generated code: which they are, in which order they act on one builder, and where nobody can know. */
@NullMarked
package dev.hyperbound.processor.constants.call;

import org.jspecify.annotations.NullMarked;
