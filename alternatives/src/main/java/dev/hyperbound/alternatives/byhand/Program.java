package dev.hyperbound.alternatives.byhand;

import dev.hyperbound.alternatives.Settings;

public final class Program {
    private Program() {}

    public static void main(String[] args) {
        new ImageTraining(Settings.withFourMistakes().toMap()).problems().forEach(System.out::println);
    }
}
