package suppressed;

import library.TrainingHyperparameters;

class Suppressed {
    @SuppressWarnings("hyperbound:HB701")
    static final TrainingHyperparameters FIELD =
            TrainingHyperparameters.builder().learningRate(1.5).build();

    static final TrainingHyperparameters OTHER =
            TrainingHyperparameters.builder().learningRate(1.5).build(); // error: HB701

    @SuppressWarnings({"unchecked", "hyperbound:HB701"})
    void method() {
        TrainingHyperparameters.builder().learningRate(1.5).build();
    }

    @SuppressWarnings("hyperbound:HB705")
    void another() {
        TrainingHyperparameters.builder().learningRate(1.5).build(); // error: HB701
    }

    void local() {
        @SuppressWarnings("hyperbound:HB701")
        var local = TrainingHyperparameters.builder().learningRate(1.5).build();
        var next = TrainingHyperparameters.builder().learningRate(1.5).build(); // error: HB701
    }

    @SuppressWarnings("hyperbound:HB701")
    static class Nested {
        TrainingHyperparameters field =
                TrainingHyperparameters.builder().learningRate(1.5).build();

        void method() {
            Runnable run = () -> TrainingHyperparameters.builder().learningRate(1.5).build();
        }
    }
}
