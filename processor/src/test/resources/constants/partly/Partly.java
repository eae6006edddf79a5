package partly;

import java.util.Map;
import java.util.OptionalInt;
import library.Training;
import library.TrainingHyperparameters;

class Partly {
    void run(int x, boolean p, OptionalInt maybe, Training.Optimizer o, String key, Map<String, String> map) {
        TrainingHyperparameters.builder().label("a").seed(x).checkpointFrequency(31).build(); // error: HB705
        TrainingHyperparameters.builder().epochs(x).checkpointFrequency(31).build();
        TrainingHyperparameters.builder().epochs(x).checkpointFrequency(Integer.MAX_VALUE).build();
        TrainingHyperparameters.builder().epochs(3).checkpointFrequency(x).build();
        TrainingHyperparameters.builder().epochs(3).checkpointFrequency(maybe).build();
        TrainingHyperparameters.builder().pretrained(true).layers(x).build();
        TrainingHyperparameters.builder().pretrained(p).layers(50).build();
        TrainingHyperparameters.builder().optimizer(o).build();
        TrainingHyperparameters.builder().optimizer(o).beta(0.5).epsilon(1).build();
        TrainingHyperparameters.builder().checkpointFrequency(31).set(key, "50").build();
        TrainingHyperparameters.builder().checkpointFrequency(31).setAll(map).build();
        TrainingHyperparameters.builder().checkpointFrequency(31).set("epochs", key).build();
        TrainingHyperparameters.builder().checkpointFrequency(31).set("seed", key).build(); // error: HB705
    }
}
