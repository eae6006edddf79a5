package dev.hyperbound.processor.report;

import dev.hyperbound.runtime.Suggestions;
import dev.hyperbound.runtime.Text;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Names what may stand in place of something wrong. */
public final class Choices {
    private static final int MOST = 12;

    private Choices() {}

    /** Fills {@code found}, {@code allowed} and, where something similar is allowed, {@code suggestion}. */
    public static Problem.Builder describe(Problem.Builder problem, String wrong, List<String> allowed) {
        return describe(problem, wrong, allowed, Text::name);
    }

    /** The same for strings, which stand in quotes. */
    public static Problem.Builder describeStrings(Problem.Builder problem, String wrong, List<String> allowed) {
        return describe(problem, wrong, allowed, Text::quote);
    }

    private static Problem.Builder describe(
            Problem.Builder problem, String wrong, List<String> allowed, UnaryOperator<String> show) {
        problem.words("found", show.apply(wrong)).words("allowed", list(allowed, show));
        String closest = Suggestions.closest(wrong, allowed).stream().map(show).collect(Collectors.joining(" or "));
        return closest.isEmpty() ? problem : problem.words("suggestion", closest);
    }

    /** The first dozen with commas between them. */
    public static String list(List<String> names) {
        return list(names, Text::name);
    }

    private static String list(List<String> texts, UnaryOperator<String> show) {
        String first = texts.stream().limit(MOST).map(show).collect(Collectors.joining(", "));
        return texts.size() > MOST ? first + ", … (" + texts.size() + " in all)" : first;
    }
}
