package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What annotations of Bean Validation say of how long a text or list is, as rules. */
final class ForeignLength {
    private static final Set<String> NAMES = Set.of("Size", "NotEmpty", "NotBlank");

    /** Anything but what {@link String#trim()} takes away. */
    private static final String NOT_BLANK = ".matches(r'[^\\x00-\\x20]')";

    private ForeignLength() {}

    static boolean isOne(ForeignAnnotation foreign) {
        return NAMES.contains(foreign.name());
    }

    /** Why a length has no meaning for a type, if it hasn't. */
    static Optional<String> whyNot(ForeignAnnotation foreign, ValueType type) {
        boolean isEmpty = foreign.name().equals("Size")
                && foreign.annotation().number("min") > foreign.annotation().number("max");
        if (isEmpty) {
            return Optional.of("its least size is greater than its largest");
        }
        boolean fits = foreign.name().equals("NotBlank") ? type.isText() : type.hasSize();
        return fits
                ? Optional.empty()
                : Optional.of(foreign.name().equals("NotBlank") ? "it is for strings" : "it is for strings and lists");
    }

    /** The rule for a parameter or component; none where every length will do. */
    static Optional<String> rule(ForeignAnnotation foreign, String wireName) {
        String name = Words.written(wireName);
        return switch (foreign.name()) {
            case "NotBlank" -> Optional.of(name + NOT_BLANK);
            case "NotEmpty" -> Optional.of("size(" + name + ") >= 1");
            default -> between(foreign.annotation(), "size(" + name + ")");
        };
    }

    /** Ends that were exchanged as they are meant. */
    private static Optional<String> between(WrittenAnnotation annotation, String size) {
        long min = Math.min(annotation.number("min"), annotation.number("max"));
        long max = Math.max(annotation.number("min"), annotation.number("max"));
        List<String> ends = new ArrayList<>();
        if (min > 0) {
            ends.add(size + " >= " + min);
        }
        if (max < Integer.MAX_VALUE) {
            ends.add(size + " <= " + max);
        }
        return ends.isEmpty() ? Optional.empty() : Optional.of(String.join(" && ", ends));
    }
}
