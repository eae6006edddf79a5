package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.IntervalParser;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Underline;
import java.util.Optional;

/** Reads the intervals of {@code @Range} and {@code @Tunable}. */
final class IntervalReader {
    private final Reading reading;

    IntervalReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Interval> read(Subject subject, Mark mark) {
        String text = mark.text("value");
        IntervalParser.Result result = IntervalParser.parse(text);
        if (result instanceof IntervalParser.Parsed parsed) {
            return Optional.of(parsed.interval());
        }
        if (result instanceof IntervalParser.Failed failed) {
            int at = Math.min(failed.offset(), text.length());
            reading.add(Problem.of(Code.MALFORMED_INTERVAL, mark.position("value"))
                    .quoted("name", subject.name())
                    .words(
                            "underlined",
                            Underline.of(text, at, at, "column " + (at + 1) + ": expected " + failed.expected())));
        } else if (result instanceof IntervalParser.MisplacedInfinity misplaced) {
            reading.add(Problem.of(Code.CLOSED_INFINITY, mark.position("value"))
                    .quoted("name", subject.name())
                    .with("found", text));
        }
        return Optional.empty();
    }
}
