package dev.hyperbound.sagemaker;

import dev.hyperbound.Description;
import dev.hyperbound.WireName;

/** Whether the last layer of a pretrained TensorFlow model starts from random weights. */
public enum ReinitializeTopLayer {
    @WireName("Auto")
    @Description("Random where the classes of the data are not those that the model was trained for.")
    AUTO,
    @WireName(value = "True", also = "true")
    @Description("Random weights.")
    TRUE,
    @WireName(value = "False", also = "false")
    @Description("The weights of the model; training goes on from them.")
    FALSE
}
