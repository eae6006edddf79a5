package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import dev.hyperbound.sagemaker.ImageClassification.AugmentationType;
import dev.hyperbound.sagemaker.ImageClassification.ContentType;
import dev.hyperbound.sagemaker.ImageClassification.ImageShape;
import dev.hyperbound.sagemaker.ImageClassification.KvStore;
import dev.hyperbound.sagemaker.ImageClassification.Optimizer;
import dev.hyperbound.sagemaker.ImageClassification.PrecisionDtype;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Uses the generated builder as an application does. */
class ImageClassificationTest {
    private static ImageClassificationHyperparameters.Builder valid() {
        return ImageClassificationHyperparameters.builder().numClasses(10).numTrainingSamples(50_000);
    }

    private static List<Violation> violations(ImageClassificationHyperparameters.Builder builder) {
        try {
            builder.build();
            return List.of();
        } catch (InvalidHyperparametersException e) {
            return e.violations();
        }
    }

    @Test
    void twoValuesAreEnough() {
        ImageClassificationHyperparameters built = valid().build();

        assertThat(built.numClasses()).isEqualTo(10);
        assertThat(built.epochs()).isEqualTo(30);
        assertThat(built.optimizer()).isEqualTo(Optimizer.SGD);
        assertThat(built.imageShape()).isEqualTo(new ImageShape(3, 224, 224));
        assertThat(built.topK()).isEmpty();
        assertThat(built.warnings()).isEmpty();
        assertThat(built.toMinimalMap())
                .containsExactly(entry("num_classes", "10"), entry("num_training_samples", "50000"));
    }

    @Test
    void transferLearningJobIsWrittenInFull() {
        ImageClassificationHyperparameters built = ImageClassificationHyperparameters.builder()
                .numClasses(257)
                .numTrainingSamples(15_420)
                .numLayers(18)
                .usePretrainedModel(true)
                .imageShape(3, 224, 224)
                .miniBatchSize(128)
                .epochs(2)
                .learningRate(0.01)
                .precisionDtype(PrecisionDtype.FLOAT32)
                .augmentationType(AugmentationType.CROP_COLOR_TRANSFORM)
                .lrSchedulerStep(1, 2)
                .build();

        assertThat(built.toMap())
                .containsExactly(
                        entry("num_classes", "257"),
                        entry("num_training_samples", "15420"),
                        entry("multi_label", "0"),
                        entry("image_shape", "3,224,224"),
                        entry("augmentation_type", "crop_color_transform"),
                        entry("num_layers", "18"),
                        entry("use_pretrained_model", "1"),
                        entry("precision_dtype", "float32"),
                        entry("epochs", "2"),
                        entry("mini_batch_size", "128"),
                        entry("optimizer", "sgd"),
                        entry("learning_rate", "0.01"),
                        entry("lr_scheduler_step", "1,2"),
                        entry("lr_scheduler_factor", "0.1"),
                        entry("momentum", "0.9"),
                        entry("weight_decay", "0.0001"),
                        entry("early_stopping", "False"));
    }

    @Test
    void checkpointAfterTheDefaultNumberOfEpochsIsRefusedWithBothValues() {
        assertThat(violations(valid().checkpointFrequency(31))).singleElement().satisfies(violation -> {
            assertThat(violation.kind()).isEqualTo(Kind.RULE);
            assertThat(violation.parameters()).containsExactly("checkpoint_frequency", "epochs");
            assertThat(violation.constraint()).isEqualTo("checkpoint_frequency <= epochs");
            assertThat(violation.message())
                    .isEqualTo("checkpoint_frequency = 31 must be at most epochs = 30 (default)");
        });
    }

    @Test
    void checkpointAtTheLastEpochPassesAndNoCheckpointIsNoConcern() {
        assertThat(violations(valid().checkpointFrequency(30))).isEmpty();
        assertThat(valid().checkpointFrequency(30).build().warnings()).isEmpty();
        assertThat(violations(valid().epochs(1))).isEmpty();
        assertThat(valid().epochs(1).build().warnings()).isEmpty();
    }

    @Test
    void checkpointThatIsClearedIsAbsent() {
        ImageClassificationHyperparameters.Builder builder = valid().checkpointFrequency(31);
        assertThat(violations(builder)).hasSize(1);
        assertThat(violations(builder.checkpointFrequency(OptionalInt.empty()))).isEmpty();
    }

    @Test
    @SuppressWarnings("hyperbound:HB701") // on purpose
    void topOneIsRefusedAndTopTwoPasses() {
        assertThat(violations(valid().topK(1)))
                .extracting(Violation::kind, Violation::parameters)
                .containsExactly(tuple(Kind.RANGE, List.of("top_k")));
        assertThat(violations(valid().topK(2))).isEmpty();
    }

    @Test
    void pretrainedModelNeedsADepthThatThereAreWeightsFor() {
        assertThat(violations(valid().usePretrainedModel(true).numLayers(20)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.kind()).isEqualTo(Kind.RULE);
                    assertThat(violation.parameters()).containsExactlyInAnyOrder("use_pretrained_model", "num_layers");
                    assertThat(violation.message()).contains("transfer learning needs one of the ImageNet networks");
                });
        assertThat(violations(valid().usePretrainedModel(true).numLayers(18))).isEmpty();
    }

    @Test
    void firstMomentOfAnOptimizerWithoutOneIsAWarning() {
        assertThat(valid().optimizer(Optimizer.SGD).beta1(0.8).build().warnings())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.kind()).isEqualTo(Kind.UNUSED);
                    assertThat(violation.severity()).isEqualTo(Severity.WARNING);
                    assertThat(violation.parameters()).startsWith("beta_1");
                    assertThat(violation.message())
                            .contains("0.8")
                            .contains("adam")
                            .contains("sgd");
                });
        assertThat(valid().optimizer(Optimizer.ADAM).beta1(0.8).build().warnings())
                .isEmpty();
    }

    @Test
    void fourMistakesInAMapAreFourViolations() {
        Map<String, String> map = new HashMap<>();
        map.put("num_training_samples", "15420");
        map.put("early_stoping", "True");
        map.put("learning_rate", "fast");
        map.put("checkpoint_frequency", "31");

        assertThatExceptionOfType(InvalidHyperparametersException.class)
                .isThrownBy(() -> ImageClassificationHyperparameters.fromMap(map))
                .satisfies(e -> {
                    assertThat(e.violations())
                            .extracting(Violation::kind)
                            .containsExactlyInAnyOrder(Kind.REQUIRED, Kind.UNKNOWN, Kind.MALFORMED, Kind.RULE);
                    assertThat(e.violations())
                            .filteredOn(violation -> violation.kind() == Kind.UNKNOWN)
                            .singleElement()
                            .extracting(Violation::message)
                            .isEqualTo("early_stoping: unknown hyperparameter of image-classification;"
                                    + " did you mean \"early_stopping\"?");
                    assertThat(e.getMessage()).startsWith("4 violations in image-classification\n");
                });
        assertThat(ImageClassificationHyperparameters.check(map)).hasSize(4);
    }

    @Test
    void stagesThatWereCastAwayAreReported() {
        var builder = (ImageClassificationHyperparameters.Builder) ImageClassificationHyperparameters.builder();
        assertThat(violations(builder))
                .extracting(Violation::kind, Violation::parameters)
                .containsExactly(
                        tuple(Kind.REQUIRED, List.of("num_classes")),
                        tuple(Kind.REQUIRED, List.of("num_training_samples")));
    }

    @Test
    void contentTypeDecidesWhetherResizeIsMissed() {
        assertThat(valid().contentType(ContentType.IMAGE).build().warnings())
                .extracting(Violation::kind, violation -> violation.parameters().get(0))
                .containsExactly(tuple(Kind.REQUIRED, "resize"));
        assertThat(valid().contentType(ContentType.IMAGE).resize(256).build().warnings())
                .isEmpty();
        assertThat(valid().contentType(ContentType.RECORD_IO).build().warnings())
                .isEmpty();
        assertThat(valid().contentType(Optional.empty()).build().warnings()).isEmpty();
    }

    @Test
    void oneMachineHasNothingToSynchronise() {
        var builder = valid().kvStore(KvStore.DIST_SYNC);
        assertThat(builder.build().warnings()).isEmpty();
        assertThat(builder.instanceCount(1).build().warnings())
                .extracting(Violation::kind, violation -> violation.parameters().get(0))
                .containsExactly(tuple(Kind.UNUSED, "kv_store"));
        assertThat(builder.instanceCount(2).build().warnings()).isEmpty();
        assertThat(builder.build().toMap())
                .containsEntry("kv_store", "dist_sync")
                .doesNotContainKey("instance_count");
    }

    @Test
    void objectIsCopiedThroughItsBuilder() {
        ImageClassificationHyperparameters built =
                valid().contentType(ContentType.RECORD_IO).topK(5).build();
        assertThat(built.toBuilder().build()).isEqualTo(built).hasSameHashCodeAs(built);
        assertThat(built.toBuilder().epochs(60).numClasses(20).build().toMinimalMap())
                .containsEntry("epochs", "60")
                .containsEntry("num_classes", "20")
                .containsEntry("top_k", "5");
    }

    @Test
    @SuppressWarnings("hyperbound:HB701") // on purpose
    void commandLineOverridesUseWireNames() {
        assertThat(valid().set("optimizer", "adam").set("beta_1", "0.8").build().toMinimalMap())
                .containsEntry("optimizer", "adam")
                .containsEntry("beta_1", "0.8");
        assertThat(violations(valid().set("optimizer", "ADAM")))
                .extracting(Violation::kind)
                .containsExactly(Kind.ONE_OF);
    }

    @Test
    void keysThatTheServiceAddsItselfAreSkipped() {
        Map<String, String> map = new HashMap<>(Map.of("num_classes", "2", "num_training_samples", "100"));
        map.put("_tuning_objective_metric", "validation:accuracy");
        assertThat(ImageClassificationHyperparameters.check(map)).isEmpty();
    }
}
