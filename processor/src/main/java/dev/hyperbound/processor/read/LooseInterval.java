package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.IntervalParser;
import dev.hyperbound.processor.model.ValueType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The interval that was probably meant by a text that is none: {@code 1..100}, {@code >= 1}, {@code [1; 100]}. */
final class LooseInterval {
    private static final int LONGEST = 80;
    private static final String NUMBER = "[-+]?(?:[0-9][0-9_]*\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?[fFdDlL]?";
    private static final String WITHOUT_END =
            "[-+]?(?:\u221e|inf(?:inity|inite)?|oo|\\*|(?:Integer|Long|Double)\\.M(?:AX|IN)_VALUE)";
    private static final String END = "(" + NUMBER + "|(?i:" + WITHOUT_END + "))";
    private static final String LESS = "(<=?|=<|\u2264)";

    /** A comma between groups of digits, where another one with a blank is between the ends. */
    private static final Pattern GROUPING =
            Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?:,[0-9]{3})*(?:, |[\\])\\s]*$))(?=.*, |[^,]*[\\])\\s]*$)");

    private static final Pattern AT_ONE_SIDE =
            Pattern.compile("(?:[A-Za-z_]\\w*)?\\s*(>=?|=>|\u2265|<=?|=<|\u2264)\\s*(" + NUMBER + ")");
    private static final Pattern BETWEEN =
            Pattern.compile("(" + NUMBER + ")\\s*" + LESS + "\\s*[A-Za-z_]\\w*\\s*" + LESS + "\\s*(" + NUMBER + ")");
    private static final Pattern ENDS = Pattern.compile("([\\[\\](]?)\\s*" + END
            + "?\\s*(,|;|:|\\.{2,3}|\u2026|\u2013|-|\\bto\\b)\\s*" + END + "?\\s*([\\[\\])]?)");
    private static final Pattern ONE = Pattern.compile("\\[\\s*(" + NUMBER + ")\\s*\\]");

    private LooseInterval() {}

    /** The text as an interval, if there is little doubt what is meant. */
    static Optional<String> strict(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = text.strip();
        if (bare.contains(", ")) {
            bare = GROUPING.matcher(bare).replaceAll("");
        }
        return meant(bare)
                .filter(interval -> IntervalParser.parse(interval).interval().isPresent());
    }

    private static Optional<String> meant(String text) {
        Matcher side = AT_ONE_SIDE.matcher(text);
        if (side.matches()) {
            boolean isClosed = side.group(1).length() > 1 || "\u2265\u2264".contains(side.group(1));
            String number = number(side.group(2));
            boolean isLower = side.group(1).contains(">") || side.group(1).equals("\u2265");
            return Optional.of(
                    isLower ? (isClosed ? "[" : "(") + number + ", inf)" : "(-inf, " + number + (isClosed ? "]" : ")"));
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return Optional.of((between.group(2).equals("<") ? "(" : "[") + number(between.group(1)) + ", "
                    + number(between.group(4)) + (between.group(3).equals("<") ? ")" : "]"));
        }
        Matcher one = ONE.matcher(text);
        if (one.matches()) {
            return Optional.of("[" + number(one.group(1)) + ", " + number(one.group(1)) + "]");
        }
        Matcher ends = ENDS.matcher(text);
        return ends.matches() ? ends(ends) : Optional.empty();
    }

    private static boolean isOneOf(String brackets, String bracket) {
        return !bracket.isEmpty() && brackets.contains(bracket);
    }

    private static Optional<String> ends(Matcher ends) {
        Optional<String> low = Optional.ofNullable(ends.group(2));
        Optional<String> high = Optional.ofNullable(ends.group(4));
        // A hyphen may be a sign
        boolean maySign = ends.group(3).equals("-");
        if ((low.isEmpty() && high.isEmpty()) || (maySign && (low.isEmpty() || high.isEmpty()))) {
            return Optional.empty();
        }
        boolean hasLow = low.isPresent() && isNumber(low.get());
        boolean hasHigh = high.isPresent() && isNumber(high.get());
        // As in France: ]0, 1[ is open
        String opening = !hasLow || isOneOf("](", ends.group(1)) ? "(" : "[";
        String closing = !hasHigh || isOneOf("[)", ends.group(5)) ? ")" : "]";
        return Optional.of(opening + (hasLow ? number(low.get()) : "-inf") + ", "
                + (hasHigh ? number(high.get()) : "inf") + closing);
    }

    private static boolean isNumber(String end) {
        return !end.matches("(?i:" + WITHOUT_END + ")");
    }

    private static String number(String written) {
        return LooseValue.strict(ValueType.Numeric.DOUBLE, written)
                .orElse(written)
                .toLowerCase(Locale.ROOT);
    }
}
