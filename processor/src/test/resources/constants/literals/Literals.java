package literals;

import library.TrainingHyperparameters;

class Literals {
    void run(TrainingHyperparameters.Builder builder) {
        builder.learningRate(1.5); // error: HB701
        builder.dropout(1); // error: HB701
    }

    void below(TrainingHyperparameters.Builder builder) {
        builder.learningRate(-0.1); // error: HB701
    }

    void closed(TrainingHyperparameters.Builder builder) {
        builder.learningRate(1);
    }

    void open(TrainingHyperparameters.Builder builder) {
        builder.dropout(0); // error: HB701
    }

    void inside(TrainingHyperparameters.Builder builder) {
        builder.dropout(0.5).learningRate(0).epochs(1).seed(9_000_000_000L);
    }

    void wide(TrainingHyperparameters.Builder builder) {
        builder.seed(9_000_000_001L); // error: HB701
    }

    void member(TrainingHyperparameters.Builder builder) {
        builder.layers(19); // error: HB701
    }

    void multiple(TrainingHyperparameters.Builder builder) {
        builder.blocks(12); // error: HB701
    }

    void numberOrWord(TrainingHyperparameters.Builder builder) {
        builder.workers(0); // error: HB701
    }

    void wrapped(TrainingHyperparameters.Builder builder) {
        new Object() {
            void run() {
                builder.workers(library.Training.Auto.AUTO);
                builder.workers(dev.hyperbound.IntOr.of(-1)); // error: HB701
            }
        }.run();
    }
}
