package maps;

import java.util.List;
import java.util.Map;
import library.JobHyperparameters;
import library.Training;
import library.TrainingHyperparameters;

class Maps {
    void run(String x, Map<String, String> map, Map.Entry<String, String> entry) {
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
        TrainingHyperparameters.fromMap(Map.of("epochs", "0", "seed", x)); // error: HB701
        TrainingHyperparameters.fromMap(Map.of("epochs", "3", "epocs", x)); // error: HB703
        TrainingHyperparameters.fromMap(Map.of("epochs", "0", x, "3")); // error: HB701
        TrainingHyperparameters.fromMap(Map.of("checkpoint_frequency", "31", "epochs", x));
        TrainingHyperparameters.fromMap(Map.of("checkpoint_frequency", "31", x, "40"));
        TrainingHyperparameters.fromMap(Map.of("checkpoint_frequency", "31", "seed", x)); // error: HB705
        TrainingHyperparameters.fromMap(Map.of("checkpoint_frequency", "0", "epochs", x)); // error: HB701
        TrainingHyperparameters.fromMap(Map.of("optimizer", "adam", "epsilon", x));
        TrainingHyperparameters.fromMap(Map.of("optimizer", "adam", "seed", x)); // error: HB704
        TrainingHyperparameters.fromMap(Map.of("top_k", x, "topk", "3"));
        TrainingHyperparameters.fromMap(Map.ofEntries(Map.entry("epochs", "0"), entry)); // error: HB701
        TrainingHyperparameters.fromMap(Map.ofEntries(Map.entry("epochs", x), Map.entry("dropout", "1"))); // error: HB701
        JobHyperparameters.fromMap(Map.of("rounds", x)); // error: HB704
        JobHyperparameters.fromMap(Map.of("size", x));
        JobHyperparameters.fromMap(Map.of("rounds", "3", x, "3"));
        TrainingHyperparameters.fromValues(Map.of("epochs", 0, "shape", new Object())); // error: HB701
        TrainingHyperparameters.fromValues(Map.of("optimizer", Training.Optimizer.ADAM, "seed", -1)); // error: HB701
        TrainingHyperparameters.fromMap(Map.of("folds", "[1, 2]", "metrics", "[\"a,b\", \"\"]", "cuts", "1;2"));
        TrainingHyperparameters.fromMap(Map.of("folds", "[1, 10]")); // error: HB701
        TrainingHyperparameters.fromMap(Map.of("folds", "1,2")); // error: HB702
        TrainingHyperparameters.fromMap(Map.of("metrics", "['a']")); // error: HB702
        TrainingHyperparameters.fromMap(Map.of("cuts", "1; 2")); // error: HB702
        TrainingHyperparameters.fromValues(Map.of("folds", List.of(1, 10))); // error: HB701
        TrainingHyperparameters.check(Map.of("epochs", "0"));
        TrainingHyperparameters.checkValues(Map.of("epochs", 0));
        var written = Map.of("epochs", "0");
        TrainingHyperparameters.fromMap(written); // error: HB701
    }
}
