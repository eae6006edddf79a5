package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.report.Choices;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.runtime.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code @Default}. */
final class DefaultReader {
    private static final List<String> PLAIN_REASONS =
            List.of("not an int", "not a long", "not a number", "not a boolean");

    private final Reading reading;
    private final TextReader texts;

    DefaultReader(Reading reading) {
        this.reading = reading;
        this.texts = new TextReader(reading);
    }

    Optional<Presence.Defaulted> read(Subject subject, Mark mark, ValueType type) {
        String text = mark.text("value");
        Position position = mark.position("value");
        if (!texts.isFit("default of '" + subject.name() + "'", text, position)) {
            return Optional.empty();
        }
        ValueReader.Result result = ValueReader.read(type, text);
        if (result instanceof ValueReader.Bad bad) {
            reading.add(
                    bad.why() == ValueReader.Why.NO_PATTERN
                            ? invalidRegex(subject, text, bad, position)
                            : describe(subject, type, text, bad, position));
            return Optional.empty();
        }
        Value value = ((ValueReader.Good) result).value();
        return Optional.of(new Presence.Defaulted(value, WireText.of(type, value), position));
    }

    private static Problem.Builder invalidRegex(Subject subject, String text, ValueReader.Bad bad, Position position) {
        Problem.Builder problem = Problem.of(Code.INVALID_PATTERN, position).named("name", subject.name());
        try {
            Pattern.compile(text);
            return problem.words("because", bad.reason());
        } catch (PatternSyntaxException invalid) {
            return InvalidRegex.describe(problem, text, invalid);
        } catch (StackOverflowError tooDeep) {
            return problem.words("because", bad.reason());
        }
    }

    private static Problem.Builder describe(
            Subject subject, ValueType type, String text, ValueReader.Bad bad, Position position) {
        Problem.Builder problem = Problem.of(code(bad.why()), position)
                .named("name", subject.name())
                .words("type", TypeWords.of(type))
                .quoted("found", text);
        return switch (bad.why()) {
            case NO_CONSTANT ->
                Choices.describe(
                        problem.words("type", TypeWords.of(bad.type())),
                        bad.part(),
                        bad.type().wireNames());
            case MALFORMED, NO_PATTERN -> {
                LooseValue.strict(type, text).ifPresent(strict -> problem.quoted("suggestion", strict));
                yield malformed(problem, type, bad);
            }
            case DOES_NOT_FIT -> doesNotFit(problem, bad);
            case EMPTY_LIST -> problem;
        };
    }

    /** The runtime's reason is {@code not an int; write it as digits}: the first half stands in the summary already. */
    private static Problem.Builder malformed(Problem.Builder problem, ValueType type, ValueReader.Bad bad) {
        String part = type.isJoined() && !type.equals(bad.type()) ? Text.quote(bad.part()) + " is " : "";
        int end = bad.reason().indexOf("; ");
        String reason = end < 0 ? bad.reason() : bad.reason().substring(0, end);
        if (end >= 0) {
            problem.words("help", bad.reason().substring(end + 2));
        }
        return part.isEmpty() && PLAIN_REASONS.contains(reason) ? problem : problem.words("because", part + reason);
    }

    private static Problem.Builder doesNotFit(Problem.Builder problem, ValueReader.Bad bad) {
        problem.words("because", limit(bad.reason()));
        int remedy = bad.reason().indexOf("; write ");
        if (remedy >= 0) {
            return problem.words("because", "it is " + bad.reason().substring(0, remedy))
                    .words(
                            "help",
                            bad.reason().substring(remedy + 2));
        }
        boolean fitsLong = bad.type() == ValueType.Numeric.INT
                && ValueReader.read(ValueType.Numeric.LONG, bad.part()) instanceof ValueReader.Good;
        return fitsLong ? problem.words("help", "declare the method as long") : problem;
    }

    /** The runtime's reason is {@code does not fit int (largest is 2147483647)}: the limit stands in parentheses. */
    private static String limit(String reason) {
        int open = reason.indexOf(" (");
        boolean hasLimit = open >= 0 && reason.startsWith("does not fit") && reason.endsWith(")");
        return hasLimit ? "the " + reason.substring(open + 2, reason.length() - 1) : "it is " + reason;
    }

    private static Code code(ValueReader.Why why) {
        return switch (why) {
            case MALFORMED, NO_PATTERN -> Code.MALFORMED_DEFAULT;
            case DOES_NOT_FIT -> Code.DEFAULT_DOES_NOT_FIT;
            case NO_CONSTANT -> Code.DEFAULT_NOT_IN_ENUM;
            case EMPTY_LIST -> Code.EMPTY_DEFAULT_LIST;
        };
    }
}
