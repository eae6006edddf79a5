package locals;

import library.Training;
import library.TrainingHyperparameters;

class Locals {
    static TrainingHyperparameters.Builder builder() {
        return TrainingHyperparameters.builder();
    }

    void run(boolean c) {
        int zero = 0;
        builder().epochs(zero); // error: HB701
        int again = 0;
        again++;
        builder().epochs(again);
        int later = 0;
        builder().epochs(later);
        later = 1;
        int half;
        half = 0;
        builder().epochs(half);
        for (int i = 0; i < 3; i++) {
            builder().epochs(i);
        }
        final double rate = zero + 1.5;
        Runnable lambda = () -> builder().learningRate(rate); // error: HB701
        var optimizer = Training.Optimizer.ADAM;
        builder().optimizer(optimizer).build(); // is not judged: nobody knows what builder() has done
        TrainingHyperparameters.builder().optimizer(optimizer).build(); // error: HB704
        if (c) {
            builder().epochs(zero - 1); // error: HB701
        }
    }
}
