/** Judges constants that applications hand to generated builders, while the compiler reads them. */
@NullMarked
package dev.hyperbound.processor.constants;

import org.jspecify.annotations.NullMarked;
