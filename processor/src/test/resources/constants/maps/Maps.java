package maps;

import java.util.List;
import java.util.Map;
import library.JobHyperparameters;
import library.TrainingHyperparameters;

class Maps {
    void run(String x, Map<String, String> map) {
        TrainingHyperparameters.fromMap(Map.of("epochs", "3.5")); // error: HB702
        TrainingHyperparameters.fromMap(Map.of("epocs", "3")); // error: HB703
        TrainingHyperparameters.fromMap(Map.of("checkpoint_frequency", "31")); // error: HB705
        TrainingHyperparameters.fromMap(Map.of("checkpoint_frequency", "31", "epochs", "31", "_tuning", "1"));
        TrainingHyperparameters.fromMap(Map.ofEntries(Map.entry("epochs", "0"))); // error: HB701
        TrainingHyperparameters.fromMap(Map.of("epochs", x));
        TrainingHyperparameters.fromMap(map);
        JobHyperparameters.fromMap(Map.of("rounds", "3")); // error: HB704
        JobHyperparameters.fromMap(Map.of("size", "3"));
        TrainingHyperparameters.fromValues(Map.of("epochs", 0)); // error: HB701
        TrainingHyperparameters.fromValues(Map.of("epochs", 30.5)); // error: HB702
        TrainingHyperparameters.fromValues(Map.of("epochs", 30.0, "steps", List.of(1, 2)));
        TrainingHyperparameters.fromValues(Map.of("steps", List.of(1, 0))); // error: HB701
        TrainingHyperparameters.fromValues(Map.of("epocs", 3)); // error: HB703
        TrainingHyperparameters.check(Map.of("epochs", "0"));
        TrainingHyperparameters.checkValues(Map.of("epochs", 0));
        var written = Map.of("epochs", "0");
        TrainingHyperparameters.fromMap(written); // error: HB701
    }
}
