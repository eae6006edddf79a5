/** What all that writes Java source leans on: user text as literals and comments, and the types that it names. */
@NullMarked
package dev.hyperbound.processor.java.source;

import org.jspecify.annotations.NullMarked;
