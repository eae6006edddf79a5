package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the metrics of each algorithm, and when they are reported, to the facts. */
class MetricsTest {
    private static final Pattern WRITTEN =
            Pattern.compile("- (maximize|minimize) `([^`]+)`(?:; reported only when (.+))?");

    static List<Subject> subjects() {
        return Subject.all();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void documentsNameThoseOfTheFacts(Subject subject) {
        assertThat(written(subject)).containsExactlyInAnyOrderElementsOf(known(subject));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void definitionHasThoseOfTheFacts(Subject subject) {
        assertThat(BuiltIn.named(subject.name()).orElseThrow().objectives().stream()
                        .map(objective -> objective.goal() + " " + objective.metric())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(known(subject).stream()
                        .map(metric -> metric.goal().toUpperCase(Locale.ROOT) + " " + metric.name())
                        .toList());
    }

    private record Metric(String name, String goal, String when) {}

    private static List<Metric> written(Subject subject) {
        return Documents.read(subject, ".md")
                .lines()
                .map(WRITTEN::matcher)
                .filter(Matcher::matches)
                .map(line -> new Metric(line.group(2), line.group(1), line.group(3) == null ? "" : line.group(3)))
                .toList();
    }

    private static List<Metric> known(Subject subject) {
        return Fact.read("/cases/metrics.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::trim).toList())
                .filter(cells -> cells.get(0).equals(subject.name()))
                .map(cells -> new Metric(cells.get(1), cells.get(2), cells.get(3)))
                .toList();
    }
}
