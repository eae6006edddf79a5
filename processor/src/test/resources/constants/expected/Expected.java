package expected;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hyperbound.runtime.InvalidHyperparametersException;
import library.TrainingHyperparameters;

class Expected {
    void lambdas() {
        assertThrows(InvalidHyperparametersException.class, () -> TrainingHyperparameters.builder()
                .learningRate(1.5)
                .build());
        assertThatThrownBy(() -> TrainingHyperparameters.builder().epochs(0).build())
                .isInstanceOf(InvalidHyperparametersException.class);
        Runnable other = () -> TrainingHyperparameters.builder().epochs(0).build(); // error: HB701
    }

    void caught() {
        try {
            TrainingHyperparameters.builder().learningRate(1.5).build();
        } catch (InvalidHyperparametersException expected) {
            TrainingHyperparameters.builder().learningRate(2).build(); // error: HB701
        }
        try {
            TrainingHyperparameters.builder().learningRate(1.5).build();
        } catch (IllegalStateException | IllegalArgumentException expected) {
            throw expected;
        }
        try {
            TrainingHyperparameters.builder().learningRate(1.5).build(); // error: HB701
        } catch (RuntimeException any) {
            throw any;
        }
    }
}
