/**
 * An application to copy from: it builds a training job and a tuning job, sends them to SageMaker, checks files of
 * hyperparameters, and has a stub of its own.
 *
 * <p>Start reading at {@link dev.hyperbound.example.CaltechJob}; {@link dev.hyperbound.example.Requests} puts
 * hyperparameters into requests.
 */
@NullMarked
package dev.hyperbound.example;

import org.jspecify.annotations.NullMarked;
