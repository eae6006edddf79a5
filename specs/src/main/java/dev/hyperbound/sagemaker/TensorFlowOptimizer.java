package dev.hyperbound.sagemaker;

import dev.hyperbound.Description;

/** The algorithm that updates the weights of a TensorFlow model for images. */
public enum TensorFlowOptimizer {
    @Description("Adam; reads beta_1, beta_2 and epsilon.")
    ADAM,
    @Description("Stochastic gradient descent; reads momentum.")
    SGD,
    @Description("Stochastic gradient descent with Nesterov's momentum; reads momentum.")
    NESTEROV,
    @Description("Root mean square propagation; reads rho and epsilon.")
    RMSPROP,
    @Description("Adagrad, which takes smaller steps for weights that have moved much; reads"
            + " initial_accumulator_value and epsilon.")
    ADAGRAD,
    @Description("Adadelta, which adapts its step size; reads rho and epsilon.")
    ADADELTA
}
