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
                        "  tune-marketing [options]  create a tuning job of XGBoost on direct-marketing data");
        assertThat(help.out()).allSatisfy(line -> assertThat(line).hasSizeLessThan(106));
        assertThat(String.join(" ", help.out()))
                .contains("Algorithms: autogluon-tabular, ")
                .contains(" xgboost, xgboost-0-72, video-encoding. ");
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
        assertRefused(
                "error: unknown algorithm \"image-clasification\"; did you mean image-classification? (--help lists all)",
                "check",
                "image-clasification",
                "a.json");
        assertRefused("error: unknown algorithm \"random\" (--help lists all)", "check", "random", "a.json");
    }

    private static void assertRefused(String line, String... args) {
        assertThat(Run.of(args)).isEqualTo(Refused.with(line));
    }
}
