package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.IntervalParser;
import java.util.Optional;
import java.util.Set;

/** What annotations of other libraries say of numbers, as intervals. */
final class ForeignInterval {
    private static final Set<String> NAMES = Set.of(
            "Min",
            "Max",
            "DecimalMin",
            "DecimalMax",
            "Positive",
            "PositiveOrZero",
            "Negative",
            "NegativeOrZero",
            "Range",
            "IntRange",
            "FloatRange");

    private ForeignInterval() {}

    static boolean isOne(String simpleName) {
        return NAMES.contains(simpleName);
    }

    /** The interval of an annotation, if it says one. */
    static Optional<Interval> of(String simpleName, Mark mark) {
        return isOne(simpleName) ? parsed(text(simpleName, mark)) : Optional.empty();
    }

    private static Optional<Interval> parsed(String text) {
        return IntervalParser.parse(text) instanceof IntervalParser.Parsed parsed
                ? Optional.of(parsed.interval())
                : Optional.empty();
    }

    private static String text(String simpleName, Mark mark) {
        return switch (simpleName) {
            case "Min" -> "[" + mark.number("value") + ", inf)";
            case "Max" -> "(-inf, " + mark.number("value") + "]";
            case "DecimalMin" -> (mark.flag("inclusive") ? "[" : "(") + mark.text("value") + ", inf)";
            case "DecimalMax" -> "(-inf, " + mark.text("value") + (mark.flag("inclusive") ? "]" : ")");
            case "Positive" -> "(0, inf)";
            case "PositiveOrZero" -> "[0, inf)";
            case "Negative" -> "(-inf, 0)";
            case "NegativeOrZero" -> "(-inf, 0]";
            case "FloatRange" -> real(mark);
            default -> "[" + mark.number("from") + ", " + mark.number("to") + "]";
        };
    }

    private static String real(Mark mark) {
        double from = mark.real("from");
        double to = mark.real("to");
        String low = Double.isInfinite(from) ? "(-inf" : (mark.flag("fromInclusive") ? "[" : "(") + from;
        String high = Double.isInfinite(to) ? "inf)" : to + (mark.flag("toInclusive") ? "]" : ")");
        return low + ", " + high;
    }
}
