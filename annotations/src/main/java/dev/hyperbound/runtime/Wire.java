package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads and writes values in wire form. Reading is strict, so that a text which is read can be sent as it is, takes
 * time in proportion to the text, and throws nothing but {@link MalformedValueException}.
 *
 * <p>Numbers follow JSON's grammar: ASCII digits, no {@code +} in front, no leading zeros, no blanks, no suffixes. The
 * processor reads defaults and intervals with the same methods.
 */
public final class Wire {
    static final int LONGEST_PATTERN = 4_096;

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
     * The text of an expression, which has no equality of its own.
     *
     * @param pattern the expression, or null
     * @return its text; null where there is none
     */
    public static @Nullable String textOrNull(@Nullable Pattern pattern) {
        return pattern == null ? null : pattern.pattern();
    }

    /**
     * Reads a regular expression in the syntax of {@link Pattern}, without flags. One of more than 4,096 characters is
     * refused unread: compiling takes time that grows with the square of the length.
     *
     * @param text the expression
     * @return the compiled expression
     * @throws MalformedValueException if it does not compile or is too long
     */
    public static Pattern toPattern(String text) {
        if (text.length() > LONGEST_PATTERN) {
            throw new MalformedValueException(notPattern(tooLong(text)));
        }
        try {
            return Pattern.compile(text);
        } catch (StackOverflowError e) {
            throw new MalformedValueException(
                    notPattern("not a regular expression that can be read: nested too deeply"));
        } catch (PatternSyntaxException e) {
            String place = e.getIndex() < 0 ? "" : " at index " + e.getIndex();
            throw new MalformedValueException(
                    notPattern("not a regular expression: " + Text.show(lowerCaseStart(e.getDescription())) + place));
        }
    }

    private static Malformed notPattern(String what) {
        return Malformed.of(Malformed.Cause.SYNTAX, "pattern", what);
    }

    static String tooLong(String pattern) {
        return "a regular expression of " + pattern.length() + " characters; at most " + LONGEST_PATTERN + " are read";
    }

    private static String lowerCaseStart(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /**
     * Tells whether a pattern was compiled with flags that its text does not carry, so that it would not come back as
     * it was. A flag that the text itself switches off or on at the top level cannot be seen.
     *
     * @param pattern any pattern
     * @return whether its flags would be lost
     */
    public static boolean hasFlags(Pattern pattern) {
        if (pattern.flags() == 0) {
            return false;
        }
        try {
            return Pattern.compile(pattern.pattern()).flags() != pattern.flags();
        } catch (PatternSyntaxException e) {
            return true; // compiled as a literal
        }
    }

    /**
     * Tells whether a pattern comes back from the wire as it was: it has no flags that its text does not carry, see
     * {@link #hasFlags}, and is not too long to be read, see {@link #toPattern}.
     *
     * @param pattern any pattern
     * @return whether nothing would be lost
     */
    public static boolean isSendable(Pattern pattern) {
        return pattern.pattern().length() <= LONGEST_PATTERN && !hasFlags(pattern);
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
     * Takes a list or record apart. Blanks around elements are dropped; where a blank separates, any number of them does.
     *
     * @param text the elements with separators between them
     * @param separator what stands between two elements
     * @return the elements, some of which may be empty; none for the empty text; unmodifiable
     */
    public static List<String> split(String text, String separator) {
        if (text.isEmpty()) {
            return List.of();
        }
        boolean atBlanks = separator.equals(" ");
        List<String> elements = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int next = text.indexOf(separator, start);
            int end = next < 0 ? text.length() : next;
            String element = withoutBlanks(text, start, end);
            if (!atBlanks || !element.isEmpty()) {
                elements.add(element);
            }
            start = next < 0 ? text.length() + 1 : end + separator.length();
        }
        return List.copyOf(elements);
    }

    private static String withoutBlanks(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (first < last && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return text.substring(first, last);
    }

    /**
     * Tells whether a string of a list or record comes back when that is written and read.
     *
     * @param value the element or component
     * @param separator what is written between two
     * @return whether it is not empty, does not hold the separator, and neither begins nor ends with a blank
     */
    public static boolean isElement(String value, String separator) {
        return !value.isEmpty()
                && !isBlank(value.charAt(0))
                && !isBlank(value.charAt(value.length() - 1))
                && !holdsSeparator(value, separator);
    }

    /** A separator of several characters may also begin inside the value and end in the separator that follows it. */
    private static boolean holdsSeparator(String value, String separator) {
        if (separator.length() == 1) {
            return value.indexOf(separator.charAt(0)) >= 0;
        }
        return value.concat(separator).indexOf(separator) < value.length();
    }

    static String whyNotElement(String value, String separator) {
        if (value.isEmpty()) {
            return Phrases.EMPTY_ELEMENT;
        }
        return holdsSeparator(value, separator)
                ? "must not hold the separator " + Text.quote(separator)
                : "must not begin or end with a blank";
    }

    static boolean isBlank(char c) {
        return c == ' ';
    }

    /**
     * Takes a record apart.
     *
     * @param text the components with separators between them
     * @param separator what stands between two components
     * @param components names of the components
     * @return as many texts as there are components; unmodifiable
     * @throws MalformedValueException if there are more or fewer
     */
    public static List<String> split(String text, String separator, List<String> components) {
        List<String> parts = split(text, separator);
        if (parts.size() != components.size()) {
            String what = "has " + Phrases.count(parts.size(), "component") + ", not " + components.size();
            throw new MalformedValueException(Malformed.of(Malformed.Cause.NUMBER_OF_PARTS, "record", what)
                    .withRemedy(
                            "write " + Phrases.list(components) + " with " + Text.quote(separator) + " between them"));
        }
        return parts;
    }

    /**
     * Reads a component of a record.
     *
     * @param text the component
     * @param component its name
     * @return the number
     * @throws MalformedValueException as {@link #toInt(String)}, naming the component
     */
    public static int toInt(String text, String component) {
        try {
            return toInt(text);
        } catch (MalformedValueException e) {
            throw inside(component, text, e);
        }
    }

    /**
     * Reads a component of a record.
     *
     * @param text the component
     * @param component its name
     * @return the number
     * @throws MalformedValueException as {@link #toLong(String)}, naming the component
     */
    public static long toLong(String text, String component) {
        try {
            return toLong(text);
        } catch (MalformedValueException e) {
            throw inside(component, text, e);
        }
    }

    /**
     * Reads a component of a record.
     *
     * @param text the component
     * @param component its name
     * @return the number
     * @throws MalformedValueException as {@link #toDouble(String)}, naming the component
     */
    public static double toDouble(String text, String component) {
        try {
            return toDouble(text);
        } catch (MalformedValueException e) {
            throw inside(component, text, e);
        }
    }

    /**
     * Reads a component of a record.
     *
     * @param text the component
     * @param component its name
     * @return the same text
     * @throws MalformedValueException if it is empty
     */
    public static String toText(String text, String component) {
        if (text.isEmpty()) {
            throw new MalformedValueException(emptyText().inside(component, text));
        }
        return text;
    }

    /**
     * Reads a component of a record.
     *
     * @param text the component
     * @param component its name
     * @param wireNames the names to choose from, exact in case
     * @param constants the constants so named, in the same order
     * @param <E> type of the constants
     * @return the constant of that name
     * @throws MalformedValueException as {@link #toConstant(String, List, List)}, naming the component
     */
    public static <E> E toConstant(String text, String component, List<String> wireNames, List<E> constants) {
        try {
            return toConstant(text, wireNames, constants);
        } catch (MalformedValueException e) {
            throw inside(component, text, e);
        }
    }

    private static MalformedValueException inside(String place, String text, MalformedValueException e) {
        return new MalformedValueException(e.problem().inside(place, text));
    }

    private static Malformed emptyText() {
        return Malformed.of(Malformed.Cause.SYNTAX, "string", Phrases.EMPTY_ELEMENT);
    }

    /**
     * Reads a list of ints.
     *
     * @param text the elements with separators between them
     * @param separator what stands between two elements
     * @return the numbers; none for the empty text; unmodifiable
     * @throws MalformedValueException if an element is no int
     */
    public static List<Integer> toInts(String text, String separator) {
        List<String> parts = split(text, separator);
        List<Integer> elements = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            try {
                elements.add(toInt(parts.get(i)));
            } catch (MalformedValueException e) {
                throw inside(element(i), parts.get(i), e);
            }
        }
        return List.copyOf(elements);
    }

    /**
     * Reads a list of longs.
     *
     * @param text the elements with separators between them
     * @param separator what stands between two elements
     * @return the numbers; none for the empty text; unmodifiable
     * @throws MalformedValueException if an element is no long
     */
    public static List<Long> toLongs(String text, String separator) {
        List<String> parts = split(text, separator);
        List<Long> elements = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            try {
                elements.add(toLong(parts.get(i)));
            } catch (MalformedValueException e) {
                throw inside(element(i), parts.get(i), e);
            }
        }
        return List.copyOf(elements);
    }

    /**
     * Reads a list of doubles.
     *
     * @param text the elements with separators between them
     * @param separator what stands between two elements
     * @return the numbers; none for the empty text; unmodifiable
     * @throws MalformedValueException if an element is no double
     */
    public static List<Double> toDoubles(String text, String separator) {
        List<String> parts = split(text, separator);
        List<Double> elements = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            try {
                elements.add(toDouble(parts.get(i)));
            } catch (MalformedValueException e) {
                throw inside(element(i), parts.get(i), e);
            }
        }
        return List.copyOf(elements);
    }

    /**
     * Reads a list of strings.
     *
     * @param text the elements with separators between them
     * @param separator what stands between two elements
     * @return the elements; none for the empty text; unmodifiable
     * @throws MalformedValueException if an element is empty
     */
    public static List<String> toStrings(String text, String separator) {
        List<String> parts = split(text, separator);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isEmpty()) {
                throw new MalformedValueException(emptyText().inside(element(i), ""));
            }
        }
        return parts;
    }

    /**
     * Reads a list of constants.
     *
     * @param text the elements with separators between them
     * @param separator what stands between two elements
     * @param wireNames the names to choose from, exact in case
     * @param constants the constants so named, in the same order
     * @param <E> type of the constants
     * @return the constants; none for the empty text; unmodifiable
     * @throws MalformedValueException of kind {@link Violation.Kind#ONE_OF} if an element is none of the names
     */
    public static <E> List<E> toConstants(String text, String separator, List<String> wireNames, List<E> constants) {
        List<String> parts = split(text, separator);
        List<E> elements = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            try {
                elements.add(toConstant(parts.get(i), wireNames, constants));
            } catch (MalformedValueException e) {
                throw inside(element(i), parts.get(i), e);
            }
        }
        return List.copyOf(elements);
    }

    private static String element(int index) {
        return "element [" + index + ']';
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
     * Puts an int or a long that mostly holds its default.
     *
     * @param map where to put it
     * @param wireName name of the parameter
     * @param value its value
     * @param byDefault the default
     * @param text the default in wire form, put as it is for the default
     */
    public static void put(Map<String, String> map, String wireName, long value, long byDefault, String text) {
        String written = value == byDefault ? text : write(value);
        map.put(wireName, written);
    }

    /**
     * Puts a double that mostly holds its default.
     *
     * @param map where to put it
     * @param wireName name of the parameter
     * @param value its value
     * @param byDefault the default; the two zeros differ
     * @param text the default in wire form, put as it is for the default
     */
    public static void putReal(Map<String, String> map, String wireName, double value, double byDefault, String text) {
        String written = Double.compare(value, byDefault) == 0 ? text : write(value);
        map.put(wireName, written);
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

    /**
     * Writes a list of numbers or strings.
     *
     * @param values the elements; doubles are written as {@link #write(double)} does
     * @param separator what to write between two elements
     * @return the elements without blanks around them; the empty text for none
     */
    public static String write(List<?> values, String separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i) instanceof Double number ? write(number.doubleValue()) : values.get(i);
            text.append(i == 0 ? "" : separator).append(value);
        }
        return text.toString();
    }
}
