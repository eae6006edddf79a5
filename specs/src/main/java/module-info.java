/** The hyperparameters of Amazon SageMaker's built-in algorithms. */
module dev.hyperbound.sagemaker {
    requires transitive dev.hyperbound;
    requires static org.jspecify;

    exports dev.hyperbound.sagemaker;
}
