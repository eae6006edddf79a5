/** What is possible in a stub as a whole: found out once, for checks, tuning and documents. */
@NullMarked
package dev.hyperbound.processor.analysis;

import org.jspecify.annotations.NullMarked;
