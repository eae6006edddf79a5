package dev.hyperbound.cli.stub;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Collects what a file says of a parameter; what would not compile becomes a note. */
final class DraftBuilder {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final String wireName;
    private final List<String> notes = new ArrayList<>();
    private Draft.Kind kind = Draft.Kind.STRING;
    private String description = "";
    private String low = "(-inf";
    private String high = "inf)";
    private List<String> values = List.of();
    private Optional<String> pattern = Optional.empty();
    private Optional<String> multipleOf = Optional.empty();
    private Optional<String> defaultText = Optional.empty();
    private boolean required;
    private boolean tunable;

    DraftBuilder(String wireName) {
        this.wireName = wireName;
    }

    DraftBuilder kind(Draft.Kind is) {
        kind = is;
        return this;
    }

    DraftBuilder description(String text) {
        description = text.strip();
        return this;
    }

    DraftBuilder low(String number, boolean closed) {
        low = (closed ? "[" : "(") + number;
        return this;
    }

    DraftBuilder high(String number, boolean closed) {
        high = number + (closed ? "]" : ")");
        return this;
    }

    DraftBuilder values(List<String> allowed) {
        values = allowed;
        return this;
    }

    DraftBuilder pattern(String regex) {
        try {
            Pattern.compile(regex);
            pattern = Optional.of(regex);
        } catch (PatternSyntaxException e) {
            note("pattern, which Java does not read: " + regex);
        }
        return this;
    }

    DraftBuilder multipleOf(String factor) {
        if (WHOLE.matcher(factor).matches() && !factor.startsWith("-") && !factor.equals("0")) {
            multipleOf = Optional.of(factor);
        } else {
            note("multipleOf " + factor + ": whole numbers only");
        }
        return this;
    }

    DraftBuilder defaultText(String text) {
        defaultText = Optional.of(text);
        return this;
    }

    DraftBuilder required(boolean is) {
        required = is;
        return this;
    }

    DraftBuilder tunable(boolean is) {
        tunable = is;
        return this;
    }

    DraftBuilder note(String what) {
        notes.add("not carried over: " + what);
        return this;
    }

    Draft build() {
        Optional<String> range = kind.isNumber() && !(low + ", " + high).equals("(-inf, inf)") && values.isEmpty()
                ? Optional.of(low + ", " + high)
                : Optional.empty();
        if (defaultText.isPresent() && !fits(defaultText.get())) {
            note("default '" + defaultText.get() + "', which is not allowed itself");
            defaultText = Optional.empty();
        }
        if (required && defaultText.isPresent()) {
            note("default " + defaultText.get() + ": a required parameter has none");
            defaultText = Optional.empty();
        }
        return new Draft(
                wireName,
                kind,
                description,
                range,
                values,
                pattern,
                kind == Draft.Kind.INT || kind == Draft.Kind.LONG ? multipleOf : Optional.empty(),
                defaultText,
                required,
                tunable && isTunable(),
                notes);
    }

    private boolean isTunable() {
        return kind.isNumber() || kind == Draft.Kind.ENUM || kind == Draft.Kind.BOOLEAN;
    }

    private boolean fits(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        return switch (kind) {
            case INT, LONG -> WHOLE.matcher(text).matches() && isInside(text) && isMultiple(text) && isListed(text);
            case DOUBLE -> NUMBER.matcher(text).matches() && isInside(text) && isListed(text);
            case BOOLEAN, ENUM -> values.isEmpty() ? text.equals("true") || text.equals("false") : isListed(text);
            case STRING ->
                isListed(text) && pattern.map(regex -> text.matches(regex)).orElse(true);
            case INTS -> allMatch(text, WHOLE);
            case DOUBLES -> allMatch(text, NUMBER);
            case STRINGS -> !text.isBlank();
        };
    }

    private boolean isListed(String text) {
        return values.isEmpty() || values.contains(text);
    }

    private boolean isMultiple(String text) {
        return multipleOf
                .map(factor ->
                        new BigDecimal(text).remainder(new BigDecimal(factor)).signum() == 0)
                .orElse(true);
    }

    private boolean isInside(String text) {
        BigDecimal value = new BigDecimal(text);
        return isAbove(value) && isBelow(value);
    }

    private boolean isAbove(BigDecimal value) {
        if (low.endsWith("inf")) {
            return true;
        }
        int compared = value.compareTo(new BigDecimal(low.substring(1)));
        return compared > 0 || (compared == 0 && low.startsWith("["));
    }

    private boolean isBelow(BigDecimal value) {
        if (high.startsWith("inf")) {
            return true;
        }
        int compared = value.compareTo(new BigDecimal(high.substring(0, high.length() - 1)));
        return compared < 0 || (compared == 0 && high.endsWith("]"));
    }

    private static boolean allMatch(String text, Pattern element) {
        for (String part : text.split(",", -1)) {
            Matcher matcher = element.matcher(part.strip());
            if (!matcher.matches()) {
                return false;
            }
        }
        return true;
    }
}
