package dev.hyperbound.alternatives.immutables;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.util.OptionalInt;
import org.hibernate.validator.constraints.Range;
import org.immutables.value.Value;

@Value.Immutable
@Value.Style(stagedBuilder = true, get = "get*", forceJacksonPropertyNames = false)
@JsonDeserialize(as = ImmutableImageTraining.class)
@JsonNaming(SnakeCaseStrategy.class)
public interface ImageTraining {
    enum Optimizer {
        SGD,
        ADAM
    }

    @Min(1)
    int getNumClasses();

    @Value.Default
    @Min(1)
    default int getEpochs() {
        return 30;
    }

    OptionalInt getCheckpointFrequency();

    @Value.Default
    @Range(min = 0, max = 1)
    default double getLearningRate() {
        return 0.1;
    }

    @Value.Default
    default Optimizer getOptimizer() {
        return Optimizer.SGD;
    }

    @JsonIgnore
    @AssertTrue(message = "checkpointFrequency must be at most epochs")
    default boolean isCheckpointFrequencyAtMostEpochs() {
        return getCheckpointFrequency().orElse(0) <= getEpochs();
    }
}
