/** JSON documents: the one place that sees the library which writes them. */
@NullMarked
package dev.hyperbound.processor.docs.json;

import org.jspecify.annotations.NullMarked;
