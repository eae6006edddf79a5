package dev.hyperbound.runtime;

import dev.hyperbound.runtime.Violation.Kind;
import java.util.List;

/** What is said of a key that names no parameter. */
final class UnknownName {
    /** What the service's SDK puts before all that its estimators for scripts add. */
    private static final String OF_ESTIMATORS = "sagemaker_";

    private UnknownName() {}

    static Violation of(String name, String algorithm, List<String> suggested) {
        String message = Text.name(name) + ": unknown hyperparameter of " + algorithm + help(name, suggested);
        Violation.Builder violation =
                Violation.of(Kind.UNKNOWN, message).parameters(List.of(name)).constraint(algorithm);
        return suggested.isEmpty()
                ? violation.build()
                : violation.argument("suggestion", suggested.get(0)).build();
    }

    private static String help(String name, List<String> suggested) {
        if (!suggested.isEmpty()) {
            return Phrases.didYouMean(suggested);
        }
        return name.startsWith(OF_ESTIMATORS)
                ? "; an estimator for scripts adds it, use the general Estimator for a built-in algorithm"
                : "; remove it";
    }

    static Violation neverSent(String name, String algorithm) {
        return Violation.of(Kind.UNKNOWN, name + ": never sent; set it on the builder")
                .parameters(List.of(name))
                .constraint(algorithm)
                .build();
    }
}
