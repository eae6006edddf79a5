/** The index over the documents of several stubs: a step of a build, not of the processor, which stays isolating. */
@NullMarked
package dev.hyperbound.processor.docs.index;

import org.jspecify.annotations.NullMarked;
