package dev.hyperbound.processor.read;

import dev.hyperbound.Matches;
import dev.hyperbound.OneOf;
import dev.hyperbound.Range;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Choices;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code @Range}, {@code @OneOf} and {@code @Matches}. */
final class ConstraintReader {
    private final Reading reading;
    private final IntervalReader intervals;
    private final TextReader texts;

    ConstraintReader(Reading reading) {
        this.reading = reading;
        this.intervals = new IntervalReader(reading);
        this.texts = new TextReader(reading);
    }

    /** The constraints that could be read and go with the type; problems are added for the others. */
    List<Constraint> read(Subject subject, ValueType type) {
        ValueType scalar = type instanceof ValueType.Sequence sequence ? sequence.element() : type;
        List<Constraint> constraints = new ArrayList<>();
        Optional<Mark> range = Mark.on(subject.element(), Range.class);
        if (range.isPresent()) {
            add(range(subject, range.get(), scalar), constraints);
        }
        Optional<Mark> oneOf = Mark.on(subject.element(), OneOf.class);
        if (oneOf.isPresent()) {
            add(oneOf(subject, oneOf.get(), scalar), constraints);
        }
        Optional<Mark> matches = Mark.on(subject.element(), Matches.class);
        if (matches.isPresent()) {
            add(matches(subject, matches.get(), scalar), constraints);
        }
        return constraints;
    }

    private static void add(Optional<Constraint> constraint, List<Constraint> constraints) {
        if (constraint.isPresent()) {
            constraints.add(constraint.get());
        }
    }

    private Optional<Constraint> range(Subject subject, Mark mark, ValueType type) {
        if (!(type instanceof ValueType.Numeric)) {
            String alternative =
                    type instanceof ValueType.Text || type instanceof ValueType.Enumeration ? "@OneOf" : "a number";
            reading.add(Problem.of(Code.RANGE_ON_NON_NUMBER, mark.position())
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type))
                    .words("alternative", alternative));
            return Optional.empty();
        }
        Optional<Interval> interval = intervals.read(subject, mark);
        return interval.isPresent()
                ? Optional.of(new Constraint.InRange(interval.get(), mark.position("value")))
                : Optional.empty();
    }

    private Optional<Constraint> oneOf(Subject subject, Mark mark, ValueType type) {
        if (!(type instanceof ValueType.Numeric
                || type instanceof ValueType.Text
                || type instanceof ValueType.Enumeration)) {
            reading.add(Problem.of(Code.ONE_OF_ON_OTHER_TYPE, mark.position())
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type)));
            return Optional.empty();
        }
        List<String> written = mark.texts("value");
        List<Position> positions = mark.positions("value");
        List<Value> values = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<Position> places = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Optional<Value> value = allowedValue(subject, positions.get(i), type, written.get(i));
            if (value.isPresent()) {
                values.add(value.get());
                texts.add(written.get(i));
                places.add(positions.get(i));
            }
        }
        return written.isEmpty() || !values.isEmpty()
                ? Optional.of(new Constraint.OneOf(values, texts, places, mark.position("value")))
                : Optional.empty();
    }

    private Optional<Value> allowedValue(Subject subject, Position position, ValueType type, String text) {
        if (!texts.isFit("allowed value of '" + subject.name() + "'", text, position)) {
            return Optional.empty();
        }
        ValueReader.Result result = ValueReader.read(type, text);
        if (result instanceof ValueReader.Bad bad) {
            Problem.Builder problem = Problem.of(Code.MALFORMED_ALLOWED_VALUE, position)
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type))
                    .quoted("found", text);
            reading.add(
                    bad.why() == ValueReader.Why.NO_CONSTANT && type instanceof ValueType.Enumeration enumeration
                            ? Choices.describe(problem, text, enumeration.wireNames())
                            : malformed(problem, type, text, bad.reason()));
            return Optional.empty();
        }
        return Optional.of(((ValueReader.Good) result).value());
    }

    /** The runtime's reason is {@code not an int; write it as digits}: what is wrong, and how to mend it. */
    private static Problem.Builder malformed(Problem.Builder problem, ValueType type, String text, String reason) {
        LooseValue.strict(type, text).ifPresent(strict -> problem.quoted("suggestion", strict));
        int end = reason.indexOf("; ");
        return end < 0
                ? problem.words("because", (reason.startsWith("too ") ? "it is " : "it ") + reason)
                        .words("help", "use a number that fits")
                : problem.words("help", reason.substring(end + 2));
    }

    private Optional<Constraint> matches(Subject subject, Mark mark, ValueType type) {
        if (!(type instanceof ValueType.Text)) {
            reading.add(Problem.of(Code.MATCHES_ON_NON_TEXT, mark.position())
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type)));
            return Optional.empty();
        }
        String regex = mark.text("value");
        if (!texts.isFit("pattern of '" + subject.name() + "'", regex, mark.position("value"))) {
            return Optional.empty();
        }
        try {
            Pattern.compile(regex);
            return Optional.of(new Constraint.Matches(regex, mark.position("value")));
        } catch (PatternSyntaxException invalid) {
            reading.add(InvalidRegex.describe(
                    Problem.of(Code.INVALID_PATTERN, mark.position("value")).named("name", subject.name()),
                    regex,
                    invalid));
            return Optional.empty();
        } catch (StackOverflowError tooDeep) {
            reading.add(Problem.of(Code.INVALID_PATTERN, mark.position("value"))
                    .named("name", subject.name())
                    .words("because", "it is nested too deep"));
            return Optional.empty();
        }
    }
}
