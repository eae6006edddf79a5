package dev.hyperbound.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpNamesCommandsAndOptions(String option) {
        Run help = Run.of(option);

        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains(
                        "  train [options]           create a training job on Caltech-256",
                        "  tune [options]            create a tuning job on Caltech-256",
                        "  --dry-run       print the request as JSON and send nothing; this is what happens without"
                                + " options",
                        "  tune-marketing [options]  create a tuning job of XGBoost on direct-marketing data");
        assertThat(help.out()).allSatisfy(line -> assertThat(line).hasSizeLessThan(110));
    }

    @Test
    void unknownCommand() {
        assertRefused("error: unknown command \"tarin\"; did you mean train? (--help lists all)", "tarin");
        assertRefused("error: unknown command \"deploy\" (--help lists all)", "deploy");
        assertRefused("error: unknown command \"\\u001b[2J\" (--help lists all)", "\u001b[2J");
    }

    private static void assertRefused(String line, String... args) {
        assertThat(Run.of(args)).isEqualTo(Refused.with(line));
    }
}
