package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hyperbound.Goal;
import dev.hyperbound.Scale;
import dev.hyperbound.runtime.ParameterRange;
import dev.hyperbound.runtime.TuningObjective;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.sagemaker.ImageClassification.Optimizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tuning jobs of image classification, among them those that people have published. */
class ImageClassificationTuningTest {
    /**
     * A case; a range has its ends and perhaps a scale, or values of the optimizer. Each expectation is a severity, a
     * kind and the parameters named.
     */
    record Case(String says, Map<String, String> fixed, Map<String, List<String>> ranges, List<String> expect) {
        @Override
        public String toString() {
            return says;
        }
    }

    static List<Case> cases() throws JsonProcessingException {
        return new ObjectMapper().readValue(Fact.read("/cases/tuning.json"), new TypeReference<List<Case>>() {});
    }

    private static ImageClassificationTuning.Builder smallest() {
        return ImageClassificationTuning.builder().numClasses(10).numTrainingSamples(50_000);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void caseIsJudgedAsWritten(Case written) {
        ImageClassificationTuning.Builder builder = smallest().setAll(written.fixed());
        written.ranges().forEach((name, range) -> tune(builder, name, range));

        List<Violation> errors = builder.validate();
        List<Violation> found = errors.isEmpty() ? builder.build().warnings() : errors;

        assertThat(found)
                .extracting(violation ->
                        violation.severity() + " " + violation.kind() + " " + String.join(" ", violation.parameters()))
                .isEqualTo(written.expect());
    }

    private static void tune(ImageClassificationTuning.Builder builder, String name, List<String> range) {
        if (name.equals("optimizer")) {
            builder.tuneOptimizer(range.stream()
                    .map(value -> Optimizer.valueOf(value.toUpperCase(Locale.ROOT)))
                    .toArray(Optimizer[]::new));
            return;
        }
        Scale scale = range.size() > 2 ? Scale.valueOf(range.get(2)) : Scale.AUTO;
        if (name.equals("mini_batch_size")) {
            builder.tuneMiniBatchSize(Integer.parseInt(range.get(0)), Integer.parseInt(range.get(1)), scale);
            return;
        }
        double min = Double.parseDouble(range.get(0));
        double max = Double.parseDouble(range.get(1));
        switch (name) {
            case "beta_1" -> builder.tuneBeta1(min, max, scale);
            case "beta_2" -> builder.tuneBeta2(min, max, scale);
            case "eps" -> builder.tuneEps(min, max, scale);
            case "gamma" -> builder.tuneGamma(min, max, scale);
            case "learning_rate" -> builder.tuneLearningRate(min, max, scale);
            case "momentum" -> builder.tuneMomentum(min, max, scale);
            case "weight_decay" -> builder.tuneWeightDecay(min, max, scale);
            default -> throw new AssertionError(name);
        }
    }

    @Test
    void nineParametersHaveARecommendedRange() {
        ImageClassificationTuning job = smallest()
                .tuneMiniBatchSize()
                .tuneOptimizer()
                .tuneLearningRate()
                .tuneMomentum()
                .tuneWeightDecay()
                .tuneBeta1()
                .tuneBeta2()
                .tuneEps()
                .tuneGamma()
                .build();

        assertThat(job.parameterRanges())
                .containsExactly(
                        new ParameterRange.Integer("mini_batch_size", "8", "512", Scale.AUTO),
                        new ParameterRange.Categorical("optimizer", List.of("sgd", "adam", "rmsprop", "nag")),
                        new ParameterRange.Continuous("learning_rate", "1e-06", "0.5", Scale.AUTO),
                        new ParameterRange.Continuous("momentum", "0.0", "0.999", Scale.AUTO),
                        new ParameterRange.Continuous("weight_decay", "0.0", "0.999", Scale.AUTO),
                        new ParameterRange.Continuous("beta_1", "1e-06", "0.999", Scale.AUTO),
                        new ParameterRange.Continuous("beta_2", "1e-06", "0.999", Scale.AUTO),
                        new ParameterRange.Continuous("eps", "1e-08", "1.0", Scale.AUTO),
                        new ParameterRange.Continuous("gamma", "1e-08", "0.999", Scale.AUTO));
        assertThat(job.objective()).isEqualTo(new TuningObjective("validation:accuracy", Goal.MAXIMIZE));
        assertThat(job.warnings())
                .extracting(Violation::message)
                .containsExactly(
                        "momentum tuned from 0.0 to 0.999: used only when optimizer is \"sgd\" or \"nag\","
                                + " not at optimizer = \"adam\" or optimizer = \"rmsprop\"",
                        "weight_decay tuned from 0.0 to 0.999: used only when optimizer is \"sgd\" or \"nag\","
                                + " not at optimizer = \"adam\" or optimizer = \"rmsprop\"",
                        "beta_1 tuned from 1e-06 to 0.999: used only when optimizer is \"adam\","
                                + " not at optimizer = \"sgd\" or optimizer = \"rmsprop\" or optimizer = \"nag\"",
                        "beta_2 tuned from 1e-06 to 0.999: used only when optimizer is \"adam\","
                                + " not at optimizer = \"sgd\" or optimizer = \"rmsprop\" or optimizer = \"nag\"",
                        "eps tuned from 1e-08 to 1.0: used only when optimizer is \"adam\" or \"rmsprop\","
                                + " not at optimizer = \"sgd\" or optimizer = \"nag\"",
                        "gamma tuned from 1e-08 to 0.999: used only when optimizer is \"rmsprop\","
                                + " not at optimizer = \"sgd\" or optimizer = \"adam\" or optimizer = \"nag\"");
    }

    @Test
    void theExampleOfTheDesign() {
        ImageClassificationTuning job = ImageClassificationTuning.builder()
                .numClasses(10)
                .numTrainingSamples(50_000)
                .epochs(30)
                .tuneLearningRate(1e-4, 1e-1, Scale.LOGARITHMIC)
                .tuneOptimizer(Optimizer.SGD, Optimizer.ADAM)
                .optimize("validation:accuracy")
                .build();

        assertThat(job.warnings()).isEmpty();
        assertThat(job.parameterRanges())
                .containsExactly(
                        new ParameterRange.Categorical("optimizer", List.of("sgd", "adam")),
                        new ParameterRange.Continuous("learning_rate", "0.0001", "0.1", Scale.LOGARITHMIC));
        assertThat(job.staticHyperparameters())
                .containsEntry("num_classes", "10")
                .containsEntry("epochs", "30")
                .containsEntry("momentum", "0.9")
                .containsEntry("beta_1", "0.9")
                .doesNotContainKeys("optimizer", "learning_rate", "gamma", "early_stopping_patience");
        assertThat(job.contains(ImageClassificationHyperparameters.builder()
                        .numClasses(10)
                        .numTrainingSamples(50_000)
                        .learningRate(0.01)
                        .optimizer(Optimizer.ADAM)
                        .build()))
                .isTrue();
    }

    @Test
    void contextTakesPartButIsNeverSent() {
        ImageClassificationTuning.Builder builder =
                smallest().tuneLearningRate().contentType(ImageClassification.ContentType.PNG);
        assertThat(builder.build().warnings()).extracting(Violation::kind).containsExactly(Violation.Kind.REQUIRED);

        ImageClassificationTuning job = builder.resize(256).build();
        assertThat(job.warnings()).isEmpty();
        assertThat(job.staticHyperparameters()).containsKey("resize").doesNotContainKey("content_type");
    }

    /** Published jobs try batch sizes one by one; the documentation knows integer ranges alone. */
    @Test
    void aNumberIsTunedOverARange() {
        assertThat(Arrays.stream(ImageClassificationTuning.Builder.class.getMethods())
                        .filter(method -> method.getName().equals("tuneMiniBatchSize")))
                .isNotEmpty()
                .noneMatch(method -> method.isVarArgs());
    }

    @Test
    void whatHasNoDocumentedRangesHasNoTuning() {
        for (String name : List.of("AutoGluonTabular", "Pca")) {
            assertThatThrownBy(() -> Class.forName("dev.hyperbound.sagemaker." + name + "Tuning"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    /** Stages are what applications are compiled against. */
    @Test
    void requiredParametersHaveStages() {
        assertThat(ImageClassificationTuning.builder()).isInstanceOf(ImageClassificationTuning.NumClassesStage.class);
        assertThat(ImageClassificationTuning.builder().numClasses(2))
                .isInstanceOf(ImageClassificationTuning.NumTrainingSamplesStage.class);
    }
}
