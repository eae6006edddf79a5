package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.IntervalParser;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Underline;
import java.util.Optional;

/** Reads the intervals of {@code @Range} and {@code @Tunable}. */
final class IntervalReader {
    private static final String CLOSED_LOW = "\\[( *-inf *,)";
    private static final String CLOSED_HIGH = "(, *\\+?inf *)\\]";

    private final Reading reading;

    IntervalReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Interval> read(NamedElement subject, WrittenAnnotation annotation) {
        String text = annotation.text("value");
        IntervalParser.Result result = IntervalParser.parse(text);
        if (result.interval().isPresent()) {
            return result.interval();
        }
        if (result.failed().isPresent()) {
            IntervalParser.Failed failed = result.failed().get();
            int at = Math.min(failed.offset(), text.length());
            Problem.Builder problem = Problem.of(Code.MALFORMED_INTERVAL, annotation.position("value"))
                    .named("name", subject.name())
                    .words(
                            "underlined",
                            Underline.of(text, at, at, "column " + (at + 1) + ": expected " + failed.expected()));
            LooseInterval.strict(text).ifPresent(meant -> problem.with("suggestion", meant));
            if (text.startsWith("{")) {
                problem.words("help", "values that are named one by one stand in @OneOf");
            }
            reading.add(problem);
        } else {
            reading.add(misplacedInfinity(subject, annotation, text));
        }
        return Optional.empty();
    }

    private static Problem.Builder misplacedInfinity(NamedElement subject, WrittenAnnotation annotation, String text) {
        String opened = text.replaceAll(CLOSED_LOW, "($1").replaceAll(CLOSED_HIGH, "$1)");
        Problem.Builder problem = Problem.of(Code.CLOSED_INFINITY, annotation.position("value"))
                .named("name", subject.name())
                .with("found", text);
        return opened.equals(text)
                ? problem.words("place", "the lower end, nor -inf the upper one")
                        .words("suggestion", "(-inf, inf)")
                : problem.words("place", "a closed end").with("suggestion", opened);
    }
}
