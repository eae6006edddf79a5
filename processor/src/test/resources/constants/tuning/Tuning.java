package tuning;

import dev.hyperbound.Scale;
import library.Training;
import library.TrainingTuning;

class Tuning {
    static TrainingTuning.Builder builder() {
        return TrainingTuning.builder();
    }

    void run(double x) {
        builder().tuneLearningRate(0.1, 1.5); // error: HB706
        builder().tuneLearningRate(-0.1, 0.5); // error: HB706
        builder().tuneLearningRate(0.5, 0.1); // error: HB706
        builder().tuneLearningRate(0.1, 0.5);
        builder().tuneLearningRate(0, 0.5, Scale.LOGARITHMIC); // error: HB706
        builder().tuneLearningRate(0.1, x);
        builder().tuneLearningRate();
        builder().tuneEpochs(0, 10); // error: HB706
        builder().tuneEpochs(1, 10, Scale.REVERSE_LOGARITHMIC); // error: HB706
        builder().tuneOptimizer(Training.Optimizer.SGD, Training.Optimizer.SGD); // error: HB706
        builder().tuneOptimizer(Training.Optimizer.SGD);
        builder().tuneOptimizer();
        builder().tuneEpochsAmong(10, 20);
        builder().tuneEpochsAmong(10, 0); // error: HB706
        builder().tuneEpochsAmong(10, 10); // error: HB706
        builder().tuneLearningRateAmong(0.1, 1.5); // error: HB706
        builder().tuneLearningRateAmong(0.1, x);
        builder().tuneEpochsAmong(10, 0).tuneEpochs(1, 2);
        builder().tuneLearningRate(0.1, 1.5).learningRate(0.5);
        builder().epochs(0); // error: HB701
        TrainingTuning.builder().tuneLearningRate().checkpointFrequency(31).build(); // error: HB705
        TrainingTuning.builder().tuneEpochs().checkpointFrequency(31).build();
    }
}
