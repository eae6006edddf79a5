package dev.hyperbound.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpNamesCommandsAndAlgorithms(String option) {
        Run help = Run.of(option);

        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains(
                        "  check <algorithm> <file>  check the hyperparameters in a file",
                        "  train [options]           create a training job on Caltech-256",
                        "  tune [options]            create a tuning job on Caltech-256",
                        "  --dry-run       print the request as JSON and send nothing; this is what happens without"
                                + " options",
                        "Algorithms: image-classification, object-detection, semantic-segmentation, video-encoding.");
    }

    @Test
    void unknownCommand() {
        assertRefused("error: unknown command \"chekc\"; did you mean check? (--help lists all)", "chekc");
        assertRefused("error: unknown command \"deploy\" (--help lists all)", "deploy");
        assertRefused("error: unknown command \"\\u001b[2J\" (--help lists all)", "\u001b[2J");
    }

    @Test
    void checkTakesTwoArguments() {
        String line = "error: check takes an algorithm and a file: check <algorithm> <file>";

        assertRefused(line, "check");
        assertRefused(line, "check", "image-classification");
        assertRefused(line, "check", "image-classification", "a.json", "b.json");
    }

    @Test
    void unknownAlgorithm() {
        String known = " (known: image-classification, object-detection, semantic-segmentation, video-encoding)";

        assertRefused(
                "error: unknown algorithm \"image-clasification\"; did you mean image-classification?" + known,
                "check",
                "image-clasification",
                "a.json");
        assertRefused("error: unknown algorithm \"xgboost\"" + known, "check", "xgboost", "a.json");
    }

    private static void assertRefused(String line, String... args) {
        assertThat(Run.of(args)).isEqualTo(Refused.with(line));
    }
}
