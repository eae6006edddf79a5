package lines;

import library.TrainingHyperparameters;

class Lines {
    void straight() {
        var builder = TrainingHyperparameters.builder();
        builder.epochs(5);
        builder.checkpointFrequency(6); // error: HB705
        builder.build();
    }

    void inOneGo() {
        TrainingHyperparameters.Builder builder = TrainingHyperparameters.builder().epochs(5);
        TrainingHyperparameters built = builder.checkpointFrequency(6).build(); // error: HB705
    }

    void later() {
        var builder = TrainingHyperparameters.builder().epochs(5).checkpointFrequency(5);
        builder.build();
        builder.checkpointFrequency(6);
        builder.epochs(6).build();
    }

    void branch(boolean c) {
        var builder = TrainingHyperparameters.builder().checkpointFrequency(31);
        if (c) {
            builder.epochs(40);
        }
        builder.build();
    }

    void loop() {
        var builder = TrainingHyperparameters.builder().checkpointFrequency(31);
        for (int i = 0; i < 3; i++) {
            builder.epochs(40 + i);
        }
        builder.build();
    }

    void before() {
        var builder = TrainingHyperparameters.builder().epochs(40);
        for (int i = 0; i < 3; i++) {
            builder.build();
            builder.checkpointFrequency(50);
        }
    }

    void alias() {
        var builder = TrainingHyperparameters.builder().checkpointFrequency(31);
        var other = builder.label("x");
        other.epochs(40);
        builder.build();
    }

    void escapes() {
        var builder = TrainingHyperparameters.builder().checkpointFrequency(31);
        change(builder);
        builder.build();
    }

    void captured() {
        var builder = TrainingHyperparameters.builder().checkpointFrequency(31);
        Runnable change = () -> builder.epochs(40);
        change.run();
        builder.build();
    }

    void assigned(TrainingHyperparameters.Builder other) {
        var builder = TrainingHyperparameters.builder().checkpointFrequency(31);
        builder = other;
        builder.build();
    }

    void evaluated(boolean c) {
        var builder = TrainingHyperparameters.builder().checkpointFrequency(31);
        boolean set = c && builder.epochs(40) != null;
        builder.build();
    }

    void within() {
        Runnable run = () -> {
            var builder = TrainingHyperparameters.builder().checkpointFrequency(31); // error: HB705
            builder.build();
        };
        run.run();
    }

    TrainingHyperparameters.Builder returned() {
        var builder = TrainingHyperparameters.builder().checkpointFrequency(31);
        return builder;
    }

    void varies(TrainingHyperparameters built) {
        built.toBuilder().checkpointFrequency(31).build();
    }

    static void change(TrainingHyperparameters.Builder builder) {
        builder.epochs(40);
    }
}
