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
    static Optional<Interval> of(String simpleName, WrittenAnnotation annotation) {
        return isOne(simpleName) ? parsed(text(simpleName, annotation)) : Optional.empty();
    }

    private static Optional<Interval> parsed(String text) {
        return IntervalParser.parse(text).interval();
    }

    private static String text(String simpleName, WrittenAnnotation annotation) {
        return switch (simpleName) {
            case "Min" -> "[" + annotation.number("value") + ", inf)";
            case "Max" -> "(-inf, " + annotation.number("value") + "]";
            case "DecimalMin" -> (annotation.flag("inclusive") ? "[" : "(") + annotation.text("value") + ", inf)";
            case "DecimalMax" -> "(-inf, " + annotation.text("value") + (annotation.flag("inclusive") ? "]" : ")");
            case "Positive" -> "(0, inf)";
            case "PositiveOrZero" -> "[0, inf)";
            case "Negative" -> "(-inf, 0)";
            case "NegativeOrZero" -> "(-inf, 0]";
            case "FloatRange" -> real(annotation);
            default -> whole(annotation.number("from"), annotation.number("to"));
        };
    }

    /** The least and the greatest number stand for no limit, as they do where nothing is written. */
    private static String whole(long from, long to) {
        return (from == Long.MIN_VALUE ? "(-inf" : "[" + from) + ", " + (to == Long.MAX_VALUE ? "inf)" : to + "]");
    }

    private static String real(WrittenAnnotation annotation) {
        double from = annotation.real("from");
        double to = annotation.real("to");
        String low = Double.isInfinite(from) ? "(-inf" : (annotation.flag("fromInclusive") ? "[" : "(") + from;
        String high = Double.isInfinite(to) ? "inf)" : to + (annotation.flag("toInclusive") ? "]" : ")");
        return low + ", " + high;
    }
}
