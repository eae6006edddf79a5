/** The reference page of a stub: one HTML file that needs nothing else. */
@NullMarked
package dev.hyperbound.processor.docs.html;

import org.jspecify.annotations.NullMarked;
