/** What belongs to a type of values in generated code: a class for each type. Whether a value may be absent is not. */
@NullMarked
package dev.hyperbound.processor.java.value;

import org.jspecify.annotations.NullMarked;
