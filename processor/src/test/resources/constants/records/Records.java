package records;

import dev.hyperbound.*;
import java.util.Optional;

class Records {
    @Algorithm(name = "own")
    interface Own {
        record Plain(@Range("[1, inf)") int height, @Range("[1, inf)") int width) {}

        record Clamped(@Range("[1, inf)") int height, @Range("[1, inf)") int width) {
            public Clamped {
                height = Math.max(height, 1);
            }
        }

        record Accessed(@Range("[1, inf)") int height, @Range("[1, inf)") int width) {
            @Override
            public int height() {
                return Math.max(height, 1);
            }
        }

        Optional<Plain> plain();

        Optional<Clamped> clamped();

        Optional<Accessed> accessed();
    }

    void run(int x) {
        builder().plain(new Own.Plain(0, 1)); // error: HB701
        builder().plain(Optional.of(new Own.Plain(1, 0))); // error: HB701
        builder().plain(1, 0); // error: HB701
        builder().plain(
                x,
                0); // error: HB701
        builder().plain(Optional.empty());
        builder().clamped(new Own.Clamped(0, 1));
        builder().clamped(0, 1);
        builder().accessed(new Own.Accessed(0, 1));
        builder().accessed(0, 1);
        library.TrainingHyperparameters.builder().shape(new library.Training.Shape(0, 1));
        library.TrainingHyperparameters.builder().shape(0, 1);
    }

    static Records_OwnHyperparameters.Builder builder() {
        return Records_OwnHyperparameters.builder();
    }
}
