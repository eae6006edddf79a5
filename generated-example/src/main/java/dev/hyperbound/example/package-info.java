/**
 * An application to copy from: it builds a training job, checks files of hyperparameters, and has a stub of its own.
 *
 * <p>Start reading at {@link dev.hyperbound.example.CaltechJob}.
 */
@NullMarked
package dev.hyperbound.example;

import org.jspecify.annotations.NullMarked;
