/** The hyperparameters of Amazon SageMaker's built-in algorithms: stubs, and the classes generated from them. */
package dev.hyperbound.sagemaker;
