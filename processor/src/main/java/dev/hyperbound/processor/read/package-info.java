/** From {@code javax.lang.model} to the model; the only package that looks at elements and mirrors. */
@NullMarked
package dev.hyperbound.processor.read;

import org.jspecify.annotations.NullMarked;
