/** The hyperparameters of Amazon SageMaker's built-in algorithms: stubs, and the classes generated from them. */
@NullMarked
package dev.hyperbound.sagemaker;

import org.jspecify.annotations.NullMarked;
