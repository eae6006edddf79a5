package dev.hyperbound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ParametersTest {
    @Test
    void theListHasEveryAlgorithm() {
        assertThat(Run.of("algorithms").out())
                .startsWith("algorithm")
                .containsPattern("(?m)^image-classification +Image Classification +\\d+ +\\d+ +\\d+$");
    }

    @Test
    void theTableHasARowAParameter() {
        assertThat(Run.of("parameters", "image-classification").out())
                .containsPattern("(?m)^num_classes +int +\\[1, inf\\) +required$")
                .containsPattern("(?m)^learning_rate +double +\\[0, 1\\] +0\\.1$");
    }

    @Test
    void oneParameterHasAllThatIsKnown() {
        assertThat(Run.of("parameters", "image-classification", "checkpoint_frequency")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("range")
                .contains("checkpoint_frequency <= epochs");
    }

    @Test
    void anUnknownNameIsSaid() {
        Run run = Run.of("parameters", "image-classification", "lr");
        assertThat(run.err()).contains("image-classification has no parameter 'lr'");
        assertThat(run.status()).isEqualTo(2);
    }
}
