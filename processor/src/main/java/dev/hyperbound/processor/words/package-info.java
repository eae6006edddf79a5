/** Sentences about parameters and constraints: the one renderer for Javadoc, pages and messages. */
@NullMarked
package dev.hyperbound.processor.words;

import org.jspecify.annotations.NullMarked;
