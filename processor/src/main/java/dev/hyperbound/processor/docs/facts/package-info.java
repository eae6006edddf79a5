/** What documents say beyond the model, whatever their format: anchors, groups, examples, the smallest call. */
@NullMarked
package dev.hyperbound.processor.docs.facts;

import org.jspecify.annotations.NullMarked;
