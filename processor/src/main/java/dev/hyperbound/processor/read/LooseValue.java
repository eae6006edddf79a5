package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value that was probably meant by a text that is none: the grammar of values has one way to write each number. */
final class LooseValue implements ValueType.Visitor<Optional<String>> {
    private static final int LONGEST = 40;
    private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]*\\.?[0-9]*([eE][+-]?[0-9]{1,2})?");
    private static final List<String> YES = List.of("true", "yes", "y", "on", "1", "t");
    private static final List<String> NO = List.of("false", "no", "n", "off", "0", "f");

    private static final List<String> BRACKETS = List.of("[]", "()", "{}");
    private static final List<String> QUOTES = List.of("\"\"", "''");
    private static final List<String> SEPARATORS = List.of(",", ";", "|", "x", "\u00d7", "*", ":", "/", " ");

    /** {@code List.of(1, 2)}, {@code new int[] {1, 2}}, {@code np.array([1, 2])}. */
    private static final Pattern CALL = Pattern.compile("[A-Za-z][\\w.<>\\[\\] ]*?\\s*([(\\[{].+[)\\]}])");

    private static final Pattern GROUPED = Pattern.compile("-?[1-9][0-9]{0,2}([ ,'\u00a0\u202f][0-9]{3})+");

    private final String text;

    private LooseValue(String text) {
        this.text = text;
    }

    /** The text in wire form, if there is little doubt what is meant. */
    static Optional<String> strict(ValueType type, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return type.accept(new LooseValue(text.strip()));
    }

    @Override
    public Optional<String> numeric(ValueType.Numeric type) {
        return number(type, text).filter(written -> isValue(type, written));
    }

    @Override
    public Optional<String> bool(ValueType.Bool type) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word)
                ? Optional.of(type.yes())
                : NO.contains(word) ? Optional.of(type.no()) : Optional.empty();
    }

    @Override
    public Optional<String> text(ValueType.Text type) {
        return Optional.empty();
    }

    @Override
    public Optional<String> regex(ValueType.Regex type) {
        return Optional.empty();
    }

    @Override
    public Optional<String> enumeration(ValueType.Enumeration type) {
        return Optional.empty();
    }

    @Override
    public Optional<String> numberOrKeyword(ValueType.NumberOrKeyword type) {
        return numeric(type.kind());
    }

    @Override
    public Optional<String> composite(ValueType.Composite type) {
        return joined(type, type.separator(), type.components().get(0).type());
    }

    @Override
    public Optional<String> sequence(ValueType.Sequence type) {
        return type.isJoined() ? joined(type, type.separator(), type.element()) : json(type);
    }

    /** An array as Python writes it, with single quotation marks. */
    private Optional<String> json(ValueType.Sequence type) {
        String written = text.replace('\'', '"');
        return isValue(type, written) ? Optional.of(written) : Optional.empty();
    }

    /** Parts as other languages write them: in brackets, in quotes, with another separator between them. */
    private Optional<String> joined(ValueType type, String separator, ValueType part) {
        Matcher call = CALL.matcher(text);
        String inside = unwrapped(unwrapped(call.matches() ? call.group(1) : text, BRACKETS), BRACKETS);
        List<String> separators = new ArrayList<>(List.of(separator));
        separators.addAll(SEPARATORS);
        for (String between : separators) {
            StringJoiner parts = new StringJoiner(separator);
            for (String written : inside.split(Pattern.quote(between), -1)) {
                String single = unwrapped(written.strip(), QUOTES);
                parts.add(strict(part, single).orElse(single));
            }
            if (isValue(type, parts.toString())) {
                return Optional.of(parts.toString());
            }
        }
        return Optional.empty();
    }

    private static String unwrapped(String text, List<String> wraps) {
        for (String wrap : wraps) {
            if (text.length() >= 2
                    && text.charAt(0) == wrap.charAt(0)
                    && text.charAt(text.length() - 1) == wrap.charAt(1)) {
                return text.substring(1, text.length() - 1).strip();
            }
        }
        return text;
    }

    private static Optional<String> number(ValueType.Numeric type, String text) {
        if (HEX.matcher(text).matches()) {
            return Optional.of(String.valueOf(Long.parseLong(text.substring(2), 16)));
        }
        if (type.isWhole() && GROUPED.matcher(text).matches()) {
            return Optional.of(text.replaceAll("[^0-9-]", ""));
        }
        if (!type.isWhole() && text.endsWith("%")) {
            return number(type, text.substring(0, text.length() - 1).strip())
                    .map(percent -> plain(new BigDecimal(percent).movePointLeft(2)));
        }
        String digits = ascii(text).replace("_", "").replaceFirst("^\\+", "").replaceFirst("[fFdDlL]$", "");
        if (!DECIMAL.matcher(digits).matches() || digits.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(digits);
            boolean asItIs = !type.isWhole() && isValue(type, digits);
            return Optional.of(asItIs ? digits : plain(value));
        } catch (NumberFormatException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isValue(ValueType type, String text) {
        return ValueReader.read(type, text).value().isPresent();
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Digits of other scripts as those of ours. */
    private static String ascii(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().forEach(point -> {
            int digit = Character.digit(point, 10);
            digits.appendCodePoint(digit >= 0 ? '0' + digit : point);
        });
        return digits.toString();
    }
}
