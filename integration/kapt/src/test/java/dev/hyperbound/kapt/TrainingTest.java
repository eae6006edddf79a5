package dev.hyperbound.kapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyperbound.runtime.InvalidHyperparametersException;
import org.junit.jupiter.api.Test;

/** A stub in Kotlin gets the class that it would get in Java. */
class TrainingTest {
    @Test
    void isBuiltFromKotlin() {
        assertThat(Jobs.settings(30)).hasToString("{epochs=30, checkpoint_frequency=2, optimizer=sgd, layers=64,32}");
    }

    /** That these were compiled at all shows that nothing was said of them there. */
    @Test
    void constantsAreNotChecked() {
        assertThatThrownBy(Jobs::wrong)
                .isInstanceOf(InvalidHyperparametersException.class)
                .hasMessageContaining("epochs = 0: must be at least 1");
        assertThatThrownBy(JavaJobs::wrong)
                .isInstanceOf(InvalidHyperparametersException.class)
                .hasMessageContaining("epochs = -1: must be at least 1");
    }

    @Test
    void keepsItsRules() {
        assertThatThrownBy(() -> Jobs.settings(1))
                .isInstanceOf(InvalidHyperparametersException.class)
                .hasMessageContaining("checkpoint_frequency = 2 must be at most epochs = 1");
    }
}
