/** What Java expressions come to before anything runs, by the language's own rules. Knows nothing of hyperparameters. */
@NullMarked
package dev.hyperbound.processor.constants.fold;

import org.jspecify.annotations.NullMarked;
