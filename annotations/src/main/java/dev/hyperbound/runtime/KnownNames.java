package dev.hyperbound.runtime;

import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a map may hold; what else it holds is told, with suggestions. */
final class KnownNames {
    /** The first so many names get suggestions: nobody reads more, and a large map must not cost more by the name. */
    private static final int WITH_SUGGESTIONS = 100;

    /** What the service's SDK puts before all that its estimators for scripts add. */
    private static final String OF_ESTIMATORS = "sagemaker_";

    private final Map<String, ?> values;
    private final String algorithm;
    private final List<String> known = new ArrayList<>();
    private final Map<String, String> writtenNames = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> neverSent = new HashSet<>();

    KnownNames(Map<String, ?> values, String algorithm) {
        this.values = values;
        this.algorithm = algorithm;
    }

    /**
     * Adds the names of the parameters.
     *
     * @param sent whether the map is what the service is sent, in which context stands in vain
     */
    void add(List<Parameter> parameters, boolean sent) {
        for (Parameter parameter : parameters) {
            boolean isNeverSent = sent && parameter.context();
            add(parameter.wireName(), isNeverSent);
            for (String name : parameter.alsoNames()) {
                add(name, isNeverSent);
                writtenNames.put(name, parameter.wireName());
            }
        }
    }

    private void add(String name, boolean isNeverSent) {
        if (isNeverSent) {
            neverSent.add(name);
            return;
        }
        known.add(name);
        // Asked before the entries are walked through, for some maps move what they are asked for
        if (values.get(name) != null) {
            read.add(name);
        }
    }

    /**
     * Tells of every entry that was not read.
     *
     * @param all whether of names that begin with an underscore as well, which are the service's own
     */
    void tellOfOthers(boolean all, UnreadValues unread) {
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            String name = entry.getKey();
            if (name == null) {
                String message = "null: not a hyperparameter of " + algorithm + "; remove the key";
                unread.add(
                        null,
                        Violation.of(Kind.UNKNOWN, message)
                                .constraint(algorithm)
                                .build());
            } else if (entry.getValue() == null) {
                unread.add(name, Violations.none().about(name).noValue());
            } else if (neverSent.contains(name)) {
                unread.add(
                        name,
                        of(name, name + ": never sent; set it on the builder").build());
            } else if (!read.contains(name) && (all || !name.startsWith("_"))) {
                unread.add(name, unknown(name, unread.size() < WITH_SUGGESTIONS ? suggested(name) : List.of()));
            }
        }
    }

    /** Of two names of one parameter the one that is written. */
    private List<String> suggested(String name) {
        List<String> suggested = new ArrayList<>();
        List<String> closest = Suggestions.closest(name, known);
        for (String each : closest) {
            String written = writtenNames.getOrDefault(each, each);
            if (written.equals(each) || !closest.contains(written)) {
                suggested.add(each);
            }
        }
        return suggested;
    }

    private Violation unknown(String name, List<String> suggested) {
        Violation.Builder violation =
                of(name, Text.name(name) + ": unknown hyperparameter of " + algorithm + help(name, suggested));
        return suggested.isEmpty()
                ? violation.build()
                : violation.argument("suggestion", suggested.get(0)).build();
    }

    private Violation.Builder of(String name, String message) {
        return Violation.of(Kind.UNKNOWN, message).parameters(List.of(name)).constraint(algorithm);
    }

    private static String help(String name, List<String> suggested) {
        if (!suggested.isEmpty()) {
            return Phrases.didYouMean(suggested);
        }
        return name.startsWith(OF_ESTIMATORS)
                ? "; an estimator for scripts adds it, use the general Estimator for a built-in algorithm"
                : "; remove it";
    }
}
