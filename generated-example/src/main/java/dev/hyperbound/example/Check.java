package dev.hyperbound.example;

import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Violation;
import java.io.PrintStream;
import java.util.Map;

/** Checks hyperparameters that come as strings. */
final class Check {
    private Check() {}

    /**
     * Prints what the service would be sent, or everything that is wrong.
     *
     * @return the exit status
     */
    static int run(KnownAlgorithm algorithm, Map<String, String> settings, PrintStream out, PrintStream err) {
        Hyperparameters hyperparameters;
        try {
            hyperparameters = algorithm.fromMap().apply(settings);
        } catch (InvalidHyperparametersException e) {
            out.println(e.getMessage());
            return Main.INVALID;
        }
        for (Violation warning : hyperparameters.warnings()) {
            err.println("warning: " + warning.message());
        }
        out.println(Json.of(hyperparameters.toMap()));
        return Main.OK;
    }
}
