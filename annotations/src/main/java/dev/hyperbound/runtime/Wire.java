package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes values in wire form. Reading is strict, so that a text which is read can be sent as it is, takes
 * time in proportion to the text, and throws nothing but {@link MalformedValueException}.
 *
 * <p>Numbers follow JSON's grammar: ASCII digits, no {@code +} in front, no leading zeros, no blanks, no suffixes. The
 * processor reads defaults and intervals with the same methods.
 */
public final class Wire {
    private Wire() {}

    /**
     * Reads an int. {@code -0} is an integer in JSON, and 0.
     *
     * @param text digits, with or without a minus sign
     * @return the number
     * @throws MalformedValueException if the text is anything else, or does not fit
     */
    public static int toInt(String text) {
        return (int) toInteger(text, Integer.MIN_VALUE, Integer.MAX_VALUE, "an", "int");
    }

    /**
     * Reads a long. {@code -0} is an integer in JSON, and 0.
     *
     * @param text digits, with or without a minus sign
     * @return the number
     * @throws MalformedValueException if the text is anything else, or does not fit
     */
    public static long toLong(String text) {
        return toInteger(text, Long.MIN_VALUE, Long.MAX_VALUE, "a", "long");
    }

    private static long toInteger(String text, long smallest, long largest, String article, String type) {
        if (!JsonNumber.isInteger(text)) {
            throw new MalformedValueException(JsonNumber.whyNotInteger(text, article, type));
        }
        boolean negative = text.charAt(0) == '-';
        // Counted down from zero, because there is one negative number more than there are positive ones.
        long limit = negative ? smallest : -largest;
        long value = 0;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (value < (limit + digit) / 10) {
                throw new MalformedValueException(
                        doesNotFit(type, negative ? "smallest is " + smallest : "largest is " + largest));
            }
            value = value * 10 - digit;
        }
        return negative ? value : -value;
    }

    private static Malformed doesNotFit(String type, String limit) {
        return Malformed.of(Malformed.Cause.DOES_NOT_FIT, type, "does not fit " + type)
                .withLimit(limit);
    }

    /**
     * Reads a double, rounded correctly.
     *
     * @param text a number with or without a fraction and an exponent
     * @return the nearest double, always finite
     * @throws MalformedValueException if the text is anything else, {@code NaN} and infinities included, or so large
     *     that it rounds to infinity, or so small that it rounds to zero without being zero
     */
    public static double toDouble(String text) {
        if (!JsonNumber.isNumber(text)) {
            throw new MalformedValueException(JsonNumber.whyNotNumber(text));
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new MalformedValueException(doesNotFit(
                    "double",
                    value > 0 ? "largest is 1.7976931348623157e+308" : "smallest is -1.7976931348623157e+308"));
        }
        if (value == 0 && hasNonZeroDigit(text)) {
            throw new MalformedValueException(
                    Malformed.of(Malformed.Cause.DOES_NOT_FIT, "double", "too close to zero for a double")
                            .withRemedy("write 0, or at least 5e-324 in size"));
        }
        return value;
    }

    private static boolean hasNonZeroDigit(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '1' && c <= '9') {
                return true;
            }
            if (c == 'e' || c == 'E') {
                return false;
            }
        }
        return false;
    }

    /**
     * Reads a boolean in a spelling of its own, in any case.
     *
     * @param text what was written
     * @param yes spelling of {@code true}
     * @param no spelling of {@code false}
     * @return the boolean
     * @throws MalformedValueException if the text is neither
     */
    public static boolean toBoolean(String text, String yes, String no) {
        if (isSameWord(text, yes)) {
            return true;
        }
        if (isSameWord(text, no)) {
            return false;
        }
        Malformed problem = Malformed.of(Malformed.Cause.SYNTAX, "boolean", "not a boolean");
        String meant = Mending.bool(text, yes, no);
        throw new MalformedValueException(
                meant.isEmpty()
                        ? problem.telling(yes).withRemedy("write " + Text.show(yes) + " or " + Text.show(no))
                        : problem.telling(meant));
    }

    /** Ignores case, but never takes another alphabet's letter for an ASCII one, as Kelvin's sign for a k. */
    private static boolean isSameWord(String text, String spelling) {
        if (!text.equalsIgnoreCase(spelling)) {
            return false;
        }
        for (int i = 0; i < spelling.length(); i++) {
            if (text.charAt(i) < 0x80 != spelling.charAt(i) < 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads one of a set of constants.
     *
     * @param text what was written
     * @param wireNames the names to choose from, exact in case
     * @param constants the constants so named, in the same order
     * @param <E> type of the constants
     * @return the constant of that name
     * @throws MalformedValueException of kind {@link Violation.Kind#ONE_OF} if there is none
     */
    public static <E> E toConstant(String text, List<String> wireNames, List<E> constants) {
        int index = wireNames.indexOf(text);
        if (index < 0) {
            throw MalformedValueException.notOneOf(text, written(wireNames, constants));
        }
        return constants.get(index);
    }

    /** The first name of each constant: others are read, but not advised. */
    static <E> List<String> written(List<String> names, List<E> constants) {
        List<String> written = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            if (constants.indexOf(constants.get(i)) == i) {
                written.add(names.get(i));
            }
        }
        return written;
    }

    /**
     * Writes an int or a long.
     *
     * @param value any integer
     * @return its digits
     */
    public static String write(long value) {
        return Long.toString(value);
    }

    /**
     * Writes a double as Python's {@code repr} does, the same on every JDK: the shortest digits that read back as the
     * same double, with an exponent below 1e-04 and from 1e+16 on.
     *
     * @param value any double; one that is not finite has no wire form and is written as {@code NaN}, {@code inf} or
     *     {@code -inf}, which {@link #toDouble} refuses
     * @return for example {@code 0.1}, {@code 1.0}, {@code 1e-08}
     */
    public static String write(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        return DoubleText.of(value);
    }

    /**
     * Writes a boolean in a spelling of its own.
     *
     * @param value any boolean
     * @param yes spelling of {@code true}
     * @param no spelling of {@code false}
     * @return one of the spellings
     */
    public static String write(boolean value, String yes, String no) {
        return value ? yes : no;
    }

    /**
     * Leaves out of a map what holds its default.
     *
     * @param map values in wire form by wire name
     * @param parameters what is known of the parameters
     * @return the rest, in the same order, unmodifiable
     */
    public static Map<String, String> withoutDefaults(Map<String, String> map, List<Parameter> parameters) {
        Map<String, String> rest = new LinkedHashMap<>(map);
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            rest.remove(parameter.wireName(), parameter.defaultValue().orElse(null));
        }
        return Collections.unmodifiableMap(rest);
    }
}
