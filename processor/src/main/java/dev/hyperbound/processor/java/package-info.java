/** Model to Java source: one class a generated type or member. Decides nothing. */
@NullMarked
package dev.hyperbound.processor.java;

import org.jspecify.annotations.NullMarked;
