/** The annotations that describe a stub: one method a parameter, one line a rule. */
@NullMarked
package dev.hyperbound;

import org.jspecify.annotations.NullMarked;
