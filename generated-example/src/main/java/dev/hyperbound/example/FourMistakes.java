package dev.hyperbound.example;

import java.util.LinkedHashMap;
import java.util.Map;

/** Hyperparameters as a script might hold them: a map of strings that nobody has checked. */
final class FourMistakes {
    private FourMistakes() {}

    /** Returns a map for {@code image-classification} with four mistakes of four kinds. */
    static Map<String, String> hyperparameters() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("num_classes", "257"); // and no num_training_samples, which is required
        map.put("learning_rate", "0,01"); // no number
        map.put("early_stoping", "True"); // no parameter
        map.put("checkpoint_frequency", "31"); // above epochs, which are 30 unless set
        return map;
    }
}
