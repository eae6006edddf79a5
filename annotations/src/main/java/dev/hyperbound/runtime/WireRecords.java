package dev.hyperbound.runtime;

import java.util.List;

/** Reads records in wire form, with separators between the components. Called by generated code. */
public final class WireRecords {
    private WireRecords() {}

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
        List<String> parts = WireLists.split(text, separator);
        if (parts.size() != components.size()) {
            String what = "has " + Phrases.count(parts.size(), "component") + ", not " + components.size();
            throw new MalformedValueException(Malformed.of(Malformed.Cause.NUMBER_OF_PARTS, "record", what)
                    .withRemedy(
                            "write " + Phrases.list(components) + " with " + Text.quote(separator) + " between them"));
        }
        return parts;
    }

    /**
     * Takes apart the record of numbers that a reader is at.
     *
     * @param reader what has a value
     * @param separator what stands between two components of a text
     * @param components names of the components
     * @return as many texts or ints as there are components; unmodifiable
     * @throws MalformedValueException if there are more or fewer
     */
    public static List<?> split(WireReader reader, String separator, List<String> components) {
        List<Integer> plain = PlainParts.components(reader.value(), components);
        return plain == null ? split(reader.text(), separator, components) : plain;
    }

    /**
     * Reads a component of a record.
     *
     * @param part the component: its text, or an int
     * @param component its name
     * @return the number
     * @throws MalformedValueException as {@link Wire#toInt(String)}, naming the component
     */
    public static int toInt(Object part, String component) {
        if (part instanceof Integer whole) {
            return whole;
        }
        String text = (String) part;
        try {
            return Wire.toInt(text);
        } catch (MalformedValueException e) {
            throw e.inside(component, text);
        }
    }

    /**
     * Reads a component of a record.
     *
     * @param part the component: its text, or an int
     * @param component its name
     * @return the number
     * @throws MalformedValueException as {@link Wire#toLong(String)}, naming the component
     */
    public static long toLong(Object part, String component) {
        if (part instanceof Integer whole) {
            return whole;
        }
        String text = (String) part;
        try {
            return Wire.toLong(text);
        } catch (MalformedValueException e) {
            throw e.inside(component, text);
        }
    }

    /**
     * Reads a component of a record.
     *
     * @param part the component: its text, or an int
     * @param component its name
     * @return the number
     * @throws MalformedValueException as {@link Wire#toDouble(String)}, naming the component
     */
    public static double toDouble(Object part, String component) {
        if (part instanceof Integer whole) {
            return whole;
        }
        String text = (String) part;
        try {
            return Wire.toDouble(text);
        } catch (MalformedValueException e) {
            throw e.inside(component, text);
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
            throw MalformedValueException.empty().inside(component, text);
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
     * @throws MalformedValueException as {@link Wire#toConstant(String, List, List)}, naming the component
     */
    public static <E> E toConstant(String text, String component, List<String> wireNames, List<E> constants) {
        try {
            return Wire.toConstant(text, wireNames, constants);
        } catch (MalformedValueException e) {
            throw e.inside(component, text);
        }
    }
}
