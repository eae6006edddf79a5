package twosteps;

import dev.hyperbound.Description;

public enum Activation {
    @Description("Cuts off what is below zero.")
    RELU,
    @Deprecated
    TANH,
    GELU;

    static final String USUAL = "relu";
}
