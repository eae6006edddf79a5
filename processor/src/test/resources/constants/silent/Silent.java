package silent;

import library.Training;
import library.TrainingHyperparameters;

class Silent {
    private TrainingHyperparameters.Builder field = TrainingHyperparameters.builder();

    void fields() {
        field = TrainingHyperparameters.builder().checkpointFrequency(31);
        field.build();
        this.field.build();
    }

    int getters(TrainingHyperparameters built) {
        return built.epochs() + built.toBuilder().epochs(3).build().epochs();
    }

    void validated() {
        var builder = TrainingHyperparameters.builder().checkpointFrequency(31);
        builder.validate();
    }

    static final class Builder {
        Builder epochs(int epochs) {
            return this;
        }

        Builder learningRate(double rate) {
            return this;
        }
    }

    void notOurs() {
        new Builder().epochs(0).learningRate(1.5);
    }
}
