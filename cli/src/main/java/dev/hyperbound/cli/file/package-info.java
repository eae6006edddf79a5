/** Files as trees whose nodes know where they stand: JSON, YAML and properties. Knows nothing of hyperparameters. */
@NullMarked
package dev.hyperbound.cli.file;

import org.jspecify.annotations.NullMarked;
