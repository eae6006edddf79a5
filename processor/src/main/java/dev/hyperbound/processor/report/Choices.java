package dev.hyperbound.processor.report;

import dev.hyperbound.runtime.Suggestions;
import dev.hyperbound.runtime.Text;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Names what may stand in place of something wrong. */
public final class Choices {
    private static final int MOST = 12;

    private Choices() {}

    /** Fills {@code allowed} and, where something similar is allowed, {@code suggestion}. */
    public static Problem.Builder describe(Problem.Builder problem, String wrong, List<String> allowed) {
        List<String> closest = Suggestions.closest(wrong, allowed);
        problem.words("allowed", list(allowed));
        return closest.isEmpty() ? problem : problem.words("suggestion", or(closest));
    }

    /** The first dozen with commas between them. */
    public static String list(Collection<String> texts) {
        String first = texts.stream().limit(MOST).map(Text::name).collect(Collectors.joining(", "));
        return texts.size() > MOST ? first + ", … (" + texts.size() + " in all)" : first;
    }

    private static String or(List<String> texts) {
        return texts.stream().map(Text::name).collect(Collectors.joining(" or "));
    }
}
