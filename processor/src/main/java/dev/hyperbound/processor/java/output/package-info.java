/** Hands generated classes to the compiler. */
@NullMarked
package dev.hyperbound.processor.java.output;

import org.jspecify.annotations.NullMarked;
