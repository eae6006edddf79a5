package dev.hyperbound.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final String IMAGES = "image-classification";
    private static final String REQUIRED = "\"num_classes\": \"10\", \"num_training_samples\": \"50000\"";

    @TempDir
    Path folder;

    @Test
    void printsAValidSetWithItsDefaults() throws IOException {
        Run run = check(IMAGES, "{" + REQUIRED + "}");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(new ObjectMapper()
                        .readValue(String.join("\n", run.out()), new TypeReference<Map<String, String>>() {}))
                .containsEntry("num_classes", "10")
                .containsEntry("epochs", "30")
                .doesNotContainKeys("checkpoint_frequency", "beta_1");
    }

    @Test
    void whatItPrintsIsAcceptedAndPrintedAgain() throws IOException {
        Run first = check(IMAGES, "{" + REQUIRED + ", \"optimizer\": \"adam\", \"beta_1\": \"0.8\"}");

        assertThat(check(IMAGES, String.join("\n", first.out()))).isEqualTo(first);
    }

    @Test
    void everyAlgorithmHasItsOwnDefaults() throws IOException {
        assertThat(check(IMAGES, "{" + REQUIRED + "}").out()).contains("  \"num_layers\": \"152\",");
        assertThat(check("object-detection", "{" + REQUIRED + "}").out()).contains("  \"base_network\": \"vgg-16\",");
        assertThat(check("semantic-segmentation", "{" + REQUIRED + "}").out())
                .contains("  \"backbone\": \"resnet-50\",");
        assertThat(check("video-encoding", "{\"output_name\": \"harbour\", \"codec\": \"hevc\"}")
                        .out())
                .contains("  \"frame_size\": \"1920:1080\",");
    }

    @Test
    void warnsOnStandardError() throws IOException {
        Run run = checkImages("\"beta_1\": \"0.8\"");

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .containsExactly("warning: beta_1 = 0.8: set, but used only when optimizer is \"adam\";"
                        + " optimizer = \"sgd\" (default)");
        assertThat(run.out()).contains("  \"beta_1\": \"0.8\",");
    }

    @Test
    void aCheckpointMayNotComeAfterTheLastEpoch() throws IOException {
        assertViolations(
                checkImages("\"checkpoint_frequency\": \"31\""),
                "checkpoint_frequency = 31 must be at most epochs = 30 (default)");
        assertThat(checkImages("\"checkpoint_frequency\": \"30\"").status()).isZero();
        assertThat(checkImages("\"epochs\": \"1\"").status()).isZero();
    }

    @Test
    void topKMustBeGreaterThanOne() throws IOException {
        assertViolations(checkImages("\"top_k\": \"1\""), "top_k = 1: must be greater than 1");
        assertThat(checkImages("\"top_k\": \"2\"").status()).isZero();
    }

    @Test
    void transferLearningNeedsAnImageNetNetwork() throws IOException {
        Run run = checkImages("\"num_layers\": \"20\", \"use_pretrained_model\": \"1\"");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).hasSize(2);
        assertThat(run.out().get(1))
                .contains("transfer learning needs one of the ImageNet networks", "num_layers = 20");
        assertThat(checkImages("\"num_layers\": \"20\"").status()).isZero();
    }

    @Test
    void theOwnStubsConstraintsSpeakForThemselves() throws IOException {
        Run run = check("video-encoding", """
                {
                  "output_name": "The Harbour",
                  "codec": "av1",
                  "frame_size": "1920x1080",
                  "frame_rate": "0",
                  "rate_control": "bit_rate",
                  "peak_kbps": "2000",
                  "two_pass": "true",
                  "audio_languages": "en,PT"
                }""");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).hasSize(1 + 6);
        assertThat(run.out().get(0)).isEqualTo("6 violations in video-encoding");
        assertThat(run.out().get(1)).isEqualTo("  1. output_name = \"The Harbour\": must match [a-z0-9][a-z0-9-]*");
        assertThat(run.out().get(2))
                .startsWith("  2. frame_size = \"1920x1080\": has 1 component, not 2; write width, height");
        assertThat(run.out().get(3)).isEqualTo("  3. frame_rate = 0.0: must be greater than 0 and at most 120");
        assertThat(run.out().get(4))
                .startsWith("  4. average_kbps: required when rate_control ")
                .endsWith(", but not set");
        assertThat(run.out().get(5)).isEqualTo("  5. two_pass = \"true\": not a boolean; write on");
        assertThat(run.out().get(6)).isEqualTo("  6. audio_languages[1] = \"PT\": must match [a-z]{2,3}");
    }

    @Test
    void theOwnStubsRulesSpeakForThemselves() throws IOException {
        Run run = check("video-encoding", """
                {
                  "output_name": "harbour",
                  "codec": "avc",
                  "bit_depth": "10",
                  "rate_control": "bit_rate",
                  "average_kbps": "3000",
                  "peak_kbps": "2000",
                  "audio_languages": "ar,de,en,es,fr,it,pt,sw,zh"
                }""");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).hasSize(1 + 3);
        assertThat(run.out().get(1)).contains("average_kbps = 3000", "peak_kbps = 2000");
        assertThat(run.out().get(2)).contains("most players decode avc with 8 bits a colour only");
        assertThat(run.out().get(3)).contains("the container holds at most eight sound tracks");
    }

    @Test
    void theExamplesInTheFolderDoAsTheySay() {
        assertThat(Run.of("check", IMAGES, "examples/caltech-256.json").out())
                .isEqualTo(Json.of(CaltechJob.hyperparameters().toMap()).lines().toList());
        assertThat(Run.of("check", IMAGES, "examples/four-mistakes.json").out()).hasSize(1 + 4);
        assertThat(Run.of("check", "semantic-segmentation", "examples/street-scenes.properties"))
                .satisfies(run -> {
                    assertThat(run.status()).isZero();
                    assertThat(run.err()).isEmpty();
                    assertThat(run.out()).contains("  \"lr_scheduler_step\": \"20,30\",");
                });
        assertThat(Run.of("check", "video-encoding", "examples/streaming.json").err())
                .singleElement()
                .asString()
                .startsWith("warning: crf = 18: set, but used only when rate_control ");
    }

    private Run checkImages(String more) throws IOException {
        return check(IMAGES, "{" + REQUIRED + ", " + more + "}");
    }

    private Run check(String algorithm, String json) throws IOException {
        Path file = folder.resolve("set.json");
        Files.writeString(file, json);
        return Run.of("check", algorithm, file.toString());
    }

    private static void assertViolations(Run run, String... messages) {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasSize(1 + messages.length);
        for (int i = 0; i < messages.length; i++) {
            assertThat(run.out().get(i + 1)).isEqualTo("  " + (i + 1) + ". " + messages[i]);
        }
    }
}
