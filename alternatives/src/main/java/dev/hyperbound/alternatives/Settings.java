package dev.hyperbound.alternatives;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a job is given as text, before and after somebody mends it. */
public final class Settings {
    private final SortedMap<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** The four mistakes: no num_classes, a step too large, a name misspelt, checkpoints after the last epoch. */
    public static Settings withFourMistakes() {
        return new Settings(Map.of("learning_rate", "1.5", "optimiser", "adam", "checkpoint_frequency", "50"));
    }

    public Settings withNumClasses() {
        return with("num_classes", "10");
    }

    public Settings withSmallerSteps() {
        return with("learning_rate", "0.5");
    }

    public Settings withNameCorrected() {
        Settings mended = with("optimizer", "adam");
        mended.values.remove("optimiser");
        return mended;
    }

    private Settings with(String name, String value) {
        Settings mended = new Settings(values);
        mended.values.put(name, value);
        return mended;
    }

    /** In the order of the names, so that what is printed is the same each time. */
    public Map<String, String> toMap() {
        return new TreeMap<>(values);
    }
}
