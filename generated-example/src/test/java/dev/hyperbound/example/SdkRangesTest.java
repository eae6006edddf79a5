package dev.hyperbound.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Scale;
import dev.hyperbound.runtime.ParameterRange;
import dev.hyperbound.sagemaker.ImageClassification.Optimizer;
import dev.hyperbound.sagemaker.ImageClassificationTuning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sagemaker.model.CategoricalParameterRange;
import software.amazon.awssdk.services.sagemaker.model.ContinuousParameterRange;
import software.amazon.awssdk.services.sagemaker.model.IntegerParameterRange;
import software.amazon.awssdk.services.sagemaker.model.ParameterRanges;

class SdkRangesTest {
    @Test
    void allThreeKinds() {
        ParameterRanges ranges = SdkRanges.of(ImageClassificationTuning.builder()
                .numClasses(10)
                .numTrainingSamples(50_000)
                .tuneMiniBatchSize(8, 64, Scale.LINEAR)
                .tuneOptimizer(Optimizer.SGD, Optimizer.NAG)
                .tuneLearningRate(1e-4, 0.1, Scale.LOGARITHMIC)
                .tuneMomentum(0.5, 0.99, Scale.REVERSE_LOGARITHMIC)
                .build()
                .parameterRanges());

        assertThat(ranges.continuousParameterRanges())
                .containsExactly(
                        ContinuousParameterRange.builder()
                                .name("learning_rate")
                                .minValue("0.0001")
                                .maxValue("0.1")
                                .scalingType("Logarithmic")
                                .build(),
                        ContinuousParameterRange.builder()
                                .name("momentum")
                                .minValue("0.5")
                                .maxValue("0.99")
                                .scalingType("ReverseLogarithmic")
                                .build());
        assertThat(ranges.integerParameterRanges())
                .containsExactly(IntegerParameterRange.builder()
                        .name("mini_batch_size")
                        .minValue("8")
                        .maxValue("64")
                        .scalingType("Linear")
                        .build());
        assertThat(ranges.categoricalParameterRanges())
                .containsExactly(CategoricalParameterRange.builder()
                        .name("optimizer")
                        .values("sgd", "nag")
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"AUTO, Auto", "LINEAR, Linear", "LOGARITHMIC, Logarithmic", "REVERSE_LOGARITHMIC, ReverseLogarithmic"})
    void everyScaleHasItsName(Scale scale, String name) {
        ParameterRanges ranges = SdkRanges.of(List.of(new ParameterRange.Continuous("x", "0.1", "0.9", scale)));

        assertThat(ranges.continuousParameterRanges())
                .singleElement()
                .extracting(ContinuousParameterRange::scalingTypeAsString)
                .isEqualTo(name);
    }
}
