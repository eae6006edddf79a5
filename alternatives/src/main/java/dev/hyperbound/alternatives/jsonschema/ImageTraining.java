package dev.hyperbound.alternatives.jsonschema;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;

record ImageTraining(
        @JsonProperty(value = "num_classes", required = true) @Min(1)
        int numClasses,

        @JsonProperty("epochs") @Min(1) int epochs,
        @JsonProperty("checkpoint_frequency") @Min(1) int checkpointFrequency,

        @JsonProperty("learning_rate") @DecimalMin("0") @DecimalMax("1")
        double learningRate,

        @JsonProperty("optimizer") Optimizer optimizer) {
    enum Optimizer {
        @JsonProperty("sgd")
        SGD,
        @JsonProperty("adam")
        ADAM
    }
}
