package dev.hyperbound.runtime;

import java.util.List;

/**
 * Reads and writes lists that are JSON arrays in wire form. Reading takes what RFC 8259 calls an array, its elements
 * exactly of the type; writing is as Python's {@code json.dumps} does it. Called by generated code.
 */
public final class JsonLists {
    private static final String HEX = "0123456789abcdef";

    private JsonLists() {}

    /**
     * Takes an array apart.
     *
     * @param text a JSON array
     * @param element the type of an element in a word, for messages
     * @param strings whether the elements are strings, otherwise numbers
     * @return the elements, strings without quotation marks; unmodifiable
     * @throws MalformedValueException if the text is no array of such
     */
    public static List<String> elements(String text, String element, boolean strings) {
        return JsonArray.elements(text, element, strings);
    }

    /**
     * Reads a list of ints.
     *
     * @param text a JSON array
     * @return the numbers, unmodifiable
     * @throws MalformedValueException if the text is no array of ints
     */
    public static List<Integer> toInts(String text) {
        return new ElementTexts(elements(text, "int", false), true).toInts();
    }

    /**
     * Reads a list of longs.
     *
     * @param text a JSON array
     * @return the numbers, unmodifiable
     * @throws MalformedValueException if the text is no array of longs
     */
    public static List<Long> toLongs(String text) {
        return new ElementTexts(elements(text, "long", false), true).toLongs();
    }

    /**
     * Reads a list of doubles.
     *
     * @param text a JSON array
     * @return the numbers, unmodifiable
     * @throws MalformedValueException if the text is no array of doubles
     */
    public static List<Double> toDoubles(String text) {
        return new ElementTexts(elements(text, "double", false), true).toDoubles();
    }

    /**
     * Reads the list that a reader is at.
     *
     * @param reader what has a value
     * @return the numbers, unmodifiable
     * @throws MalformedValueException if an element is no int
     */
    public static List<Integer> toInts(WireReader reader) {
        List<Integer> plain = PlainParts.ints(reader.value());
        return plain == null ? toInts(reader.text()) : plain;
    }

    /**
     * Reads the list that a reader is at.
     *
     * @param reader what has a value
     * @return the numbers, unmodifiable
     * @throws MalformedValueException if an element is no long
     */
    public static List<Long> toLongs(WireReader reader) {
        List<Long> plain = PlainParts.longs(reader.value());
        return plain == null ? toLongs(reader.text()) : plain;
    }

    /**
     * Reads the list that a reader is at.
     *
     * @param reader what has a value
     * @return the numbers, unmodifiable
     * @throws MalformedValueException if an element is no double
     */
    public static List<Double> toDoubles(WireReader reader) {
        List<Double> plain = PlainParts.doubles(reader.value());
        return plain == null ? toDoubles(reader.text()) : plain;
    }

    /**
     * Reads a list of strings.
     *
     * @param text a JSON array
     * @return the strings, unmodifiable
     * @throws MalformedValueException if the text is no array of strings
     */
    public static List<String> toStrings(String text) {
        return elements(text, "string", true);
    }

    /**
     * Reads a list of constants.
     *
     * @param text a JSON array
     * @param wireNames the names to choose from, exact in case
     * @param constants the constants so named, in the same order
     * @param <E> type of the constants
     * @return the constants, unmodifiable
     * @throws MalformedValueException if the text is no array of strings; of kind {@link Violation.Kind#ONE_OF} if an
     *     element is none of the names
     */
    public static <E> List<E> toConstants(String text, List<String> wireNames, List<E> constants) {
        return new ElementTexts(elements(text, "enum", true), true).toConstants(wireNames, constants);
    }

    /**
     * Writes a list.
     *
     * @param values numbers and strings; doubles are written as {@link Wire#write(double)} does
     * @return a JSON array with a blank behind each comma, in ASCII
     */
    public static String write(List<?> values) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            Object value = values.get(i);
            if (value instanceof String string) {
                quote(string, text);
            } else {
                text.append(value instanceof Double number ? Wire.write(number.doubleValue()) : value);
            }
        }
        return text.append(']').toString();
    }

    /**
     * Writes elements that are texts in wire form.
     *
     * @param texts the elements
     * @param numbers whether those that are numbers stay without quotation marks
     * @return a JSON array
     */
    public static String write(List<String> texts, boolean numbers) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < texts.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            if (numbers && JsonNumber.isNumber(texts.get(i))) {
                text.append(texts.get(i));
            } else {
                quote(texts.get(i), text);
            }
        }
        return text.append(']').toString();
    }

    private static void quote(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> plain(c, text);
            }
        }
        text.append('"');
    }

    /** As it is if it is ASCII and no control character; Python leaves delete as it is. */
    private static void plain(char c, StringBuilder text) {
        if (c >= ' ' && c <= 0x7f) {
            text.append(c);
        } else {
            text.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                text.append(HEX.charAt(c >> shift & 0xf));
            }
        }
    }
}
