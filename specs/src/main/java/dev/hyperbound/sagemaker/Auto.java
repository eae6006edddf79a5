package dev.hyperbound.sagemaker;

import dev.hyperbound.Description;

/** The word that leaves a number to the algorithm. */
public enum Auto {
    @Description("Chosen by the algorithm.")
    AUTO
}
