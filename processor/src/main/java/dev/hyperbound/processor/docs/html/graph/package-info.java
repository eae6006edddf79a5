/** The graph of how parameters depend on each other: what is drawn, and where. */
@NullMarked
package dev.hyperbound.processor.docs.html.graph;

import org.jspecify.annotations.NullMarked;
