package dev.hyperbound.alternatives.pkl;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pkl.core.Evaluator;
import org.pkl.core.ModuleSource;
import org.pkl.core.PklException;

public final class Program {
    private static final String WITH_FOUR_MISTAKES = """
            amends "modulepath:/dev/hyperbound/alternatives/pkl/ImageTraining.pkl"

            optimiser = "adam"
            learning_rate = 1.5
            checkpoint_frequency = 50
            """;

    private Program() {}

    public static void main(String[] args) {
        String job = WITH_FOUR_MISTAKES;
        try (Evaluator evaluator = Evaluator.preconfigured()) {
            System.out.println("1. " + outcome(evaluator, job));
            job = job.replace("optimiser", "optimizer");
            System.out.println("2. " + firstParagraph(outcome(evaluator, job)));
            job = job.replace("1.5", "0.5");
            System.out.println("3. " + firstParagraph(outcome(evaluator, job)));
            job = job.replace("50", "5");
            System.out.println("4. " + firstParagraph(outcome(evaluator, job)));
        }
    }

    private static String outcome(Evaluator evaluator, String job) {
        try {
            return evaluator.evaluateOutputText(ModuleSource.text(job));
        } catch (PklException e) {
            return String.valueOf(e.getMessage()).strip();
        }
    }

    private static String firstParagraph(String message) {
        return message.lines().takeWhile(Predicate.not(String::isBlank)).collect(Collectors.joining("\n"));
    }
}
