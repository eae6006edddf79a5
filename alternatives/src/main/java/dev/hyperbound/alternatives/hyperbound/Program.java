package dev.hyperbound.alternatives.hyperbound;

import dev.hyperbound.alternatives.Settings;
import dev.hyperbound.runtime.Violation;

public final class Program {
    private Program() {}

    public static void main(String[] args) {
        for (Violation violation :
                ImageTrainingHyperparameters.check(Settings.withFourMistakes().toMap())) {
            System.out.println(violation.message());
        }
    }
}
