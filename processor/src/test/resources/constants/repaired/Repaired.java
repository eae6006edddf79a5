package repaired;

import java.util.Map;
import library.TrainingHyperparameters;

class Repaired {
    void chain(TrainingHyperparameters.Builder builder, Map<String, String> map) {
        builder.epochs(0).epochs(1);
        builder.epochs(0).set("epochs", "1");
        builder.set("epochs", "x").epochs(2);
        builder.set("epocs", "x").epochs(2); // error: HB703
        builder.epochs(0).setAll(map);
        builder.learningRate(1.5).epochs(1); // error: HB701
    }

    void lines(TrainingHyperparameters.Builder builder) {
        builder.epochs(0);
        builder.epochs(1);
    }

    void branch(TrainingHyperparameters.Builder builder, boolean c) {
        builder.epochs(0); // error: HB701
        if (c) {
            builder.epochs(1);
        }
    }

    void outside(TrainingHyperparameters.Builder builder, boolean c) {
        if (c) {
            builder.epochs(0);
        }
        builder.epochs(1);
    }

    void alias(TrainingHyperparameters.Builder builder) {
        var other = builder.epochs(0);
        other.epochs(1);
    }

    void assigned(TrainingHyperparameters.Builder builder) {
        TrainingHyperparameters.Builder other;
        other = builder.epochs(0);
        other.epochs(1);
    }
}
