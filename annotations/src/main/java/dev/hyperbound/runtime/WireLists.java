package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes lists in wire form, with separators between the elements. Called by generated code. Lists that are
 * JSON arrays are those of {@link JsonLists}.
 */
public final class WireLists {
    private WireLists() {}

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
     * Reads a list of ints.
     *
     * @param text the elements with separators between them
     * @param separator what stands between two elements
     * @return the numbers; none for the empty text; unmodifiable
     * @throws MalformedValueException if an element is no int
     */
    public static List<Integer> toInts(String text, String separator) {
        return texts(text, separator).toInts();
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
        return texts(text, separator).toLongs();
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
        return texts(text, separator).toDoubles();
    }

    /**
     * Reads the list that a reader is at.
     *
     * @param reader what has a value
     * @param separator what stands between two elements of a text
     * @return the numbers, unmodifiable
     * @throws MalformedValueException if an element is no int
     */
    public static List<Integer> toInts(WireReader reader, String separator) {
        List<Integer> plain = PlainParts.ints(reader.value());
        return plain == null ? toInts(reader.text(), separator) : plain;
    }

    /**
     * Reads the list that a reader is at.
     *
     * @param reader what has a value
     * @param separator what stands between two elements of a text
     * @return the numbers, unmodifiable
     * @throws MalformedValueException if an element is no long
     */
    public static List<Long> toLongs(WireReader reader, String separator) {
        List<Long> plain = PlainParts.longs(reader.value());
        return plain == null ? toLongs(reader.text(), separator) : plain;
    }

    /**
     * Reads the list that a reader is at.
     *
     * @param reader what has a value
     * @param separator what stands between two elements of a text
     * @return the numbers, unmodifiable
     * @throws MalformedValueException if an element is no double
     */
    public static List<Double> toDoubles(WireReader reader, String separator) {
        List<Double> plain = PlainParts.doubles(reader.value());
        return plain == null ? toDoubles(reader.text(), separator) : plain;
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
        return texts(text, separator).toStrings();
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
        return texts(text, separator).toConstants(wireNames, constants);
    }

    private static ElementTexts texts(String text, String separator) {
        return new ElementTexts(split(text, separator), false);
    }

    /**
     * Writes a list of numbers or strings.
     *
     * @param values the elements; doubles are written as {@link Wire#write(double)} does
     * @param separator what to write between two elements
     * @return the elements without blanks around them; the empty text for none
     */
    public static String write(List<?> values, String separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i) instanceof Double number ? Wire.write(number.doubleValue()) : values.get(i);
            text.append(i == 0 ? "" : separator).append(value);
        }
        return text.toString();
    }
}
