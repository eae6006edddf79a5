/** Questions asked of a stub's model, one class each; all of them are always asked. */
@NullMarked
package dev.hyperbound.processor.check;

import org.jspecify.annotations.NullMarked;
