package dev.hyperbound.example;

import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.Suggestions;
import dev.hyperbound.runtime.Text;
import dev.hyperbound.sagemaker.BuiltIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An algorithm whose hyperparameters can be checked.
 *
 * @param name what it is called on the command line
 * @param fromMap reads hyperparameters, or throws with every violation
 */
record KnownAlgorithm(String name, Function<Map<String, String>, Hyperparameters> fromMap) {
    private static final List<KnownAlgorithm> ALL = all();

    private static List<KnownAlgorithm> all() {
        List<KnownAlgorithm> all = new ArrayList<>();
        for (Definition<?> definition : BuiltIn.all()) {
            all.add(new KnownAlgorithm(definition.name(), definition::fromMap));
        }
        all.add(new KnownAlgorithm("video-encoding", VideoEncodingHyperparameters::fromMap));
        return List.copyOf(all);
    }

    /** Returns the names of all algorithms. */
    static List<String> names() {
        return ALL.stream().map(KnownAlgorithm::name).toList();
    }

    /** Finds an algorithm. */
    static KnownAlgorithm named(String name) throws UnusableInputException {
        for (KnownAlgorithm algorithm : ALL) {
            if (algorithm.name().equals(name)) {
                return algorithm;
            }
        }
        List<String> closest = Suggestions.closest(name, names());
        String suggestion = closest.isEmpty() ? "" : "; did you mean " + closest.get(0) + "?";
        throw new UnusableInputException("unknown algorithm " + Text.quote(name) + suggestion + " (--help lists all)");
    }
}
