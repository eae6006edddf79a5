/** Hands documents to the compiler. */
@NullMarked
package dev.hyperbound.processor.docs.output;

import org.jspecify.annotations.NullMarked;
