package dev.hyperbound.example;

import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.sagemaker.ImageClassificationHyperparameters;
import java.io.PrintStream;

/** Shows what an application gets: jobs that are right, one that is wrong, and a service of its own. */
final class Tour {
    private Tour() {}

    /** Prints all of them. */
    static void print(PrintStream out) {
        out.println("Caltech-256 by transfer learning: HyperParameters of a CreateTrainingJob request");
        out.println(Json.of(CaltechJob.hyperparameters().toMap()));

        out.println();
        out.println("Direct marketing by XGBoost, and what the public notebook sets in vain");
        out.println(Json.of(MarketingJob.hyperparameters().toMinimalMap()));
        for (Violation warning : MarketingJob.hyperparameters().warnings()) {
            out.println("warning: " + warning.message());
        }

        out.println();
        out.println("A map with four mistakes");
        out.println(Json.of(FourMistakes.hyperparameters()));
        try {
            ImageClassificationHyperparameters.fromMap(FourMistakes.hyperparameters());
        } catch (InvalidHyperparametersException e) {
            out.println(e.getMessage());
        }

        out.println();
        out.println("A stub of our own: one film, encoded for the archive and for streaming");
        out.println(Json.of(FilmJob.archive().toMap()));
        VideoEncodingHyperparameters streaming = FilmJob.streaming();
        out.println(Json.of(streaming.toMinimalMap()));
        for (Violation warning : streaming.warnings()) {
            out.println("warning: " + warning.message());
        }
    }
}
