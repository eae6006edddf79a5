package chains;

import java.util.OptionalInt;
import library.JobHyperparameters;
import library.Training;
import library.TrainingHyperparameters;

class Chains {
    void run() {
        TrainingHyperparameters.builder().checkpointFrequency(31).build(); // error: HB705
        TrainingHyperparameters.builder().checkpointFrequency(30).build();
        TrainingHyperparameters.builder()
                .checkpointFrequency(31) // error: HB705
                .pretrained(true)
                .layers(50) // error: HB705
                .build()
                .toMap();
        TrainingHyperparameters.builder().pretrained(true).layers(34).build();
        TrainingHyperparameters.builder().epochs(3).checkpointFrequency(4); // never built
        TrainingHyperparameters.builder().checkpointFrequency(31).checkpointFrequency(OptionalInt.empty()).build();
        TrainingHyperparameters.builder().checkpointFrequency(OptionalInt.of(31)).build(); // error: HB705
        TrainingHyperparameters.builder().optimizer(Training.Optimizer.ADAM).build(); // error: HB704
        TrainingHyperparameters.builder().optimizer(Training.Optimizer.ADAM).epsilon(1).build();
        TrainingHyperparameters.builder().beta(0.5).build(); // error: HB707
        TrainingHyperparameters.builder().beta(0.9).build();
        ((JobHyperparameters.Builder) JobHyperparameters.builder()).build(); // error: HB704
        ((JobHyperparameters.Builder) JobHyperparameters.builder()).set("size", "3").build();
        TrainingHyperparameters.builder().set("checkpoint_frequency", "31").build(); // error: HB705
        TrainingHyperparameters.builder().epochs(5000).build();
    }
}
