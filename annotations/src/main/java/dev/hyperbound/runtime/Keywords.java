package dev.hyperbound.runtime;

import java.util.List;

/**
 * Reads a number, or a word in its place. A text that is a number in JSON's grammar is the number, whatever the words
 * are. Called by generated code.
 */
public final class Keywords {
    private static final String TYPE = "number or enum";

    private Keywords() {}

    /**
     * Tells whether a text is to be read as the number.
     *
     * @param text what was written
     * @return whether it is a number in JSON's grammar, be it too large or of another type
     */
    public static boolean isNumber(String text) {
        return JsonNumber.isNumber(text);
    }

    /**
     * Reads a word.
     *
     * @param text what was written, no number
     * @param number what might stand in its place, for example {@code an int}
     * @param wireNames the words, exact in case
     * @param constants the constants so named, in the same order
     * @param <E> type of the constants
     * @return the constant of that name
     * @throws MalformedValueException if there is none: of kind {@link Violation.Kind#ONE_OF} if the text begins as a
     *     word does
     */
    public static <E> E of(String text, String number, List<String> wireNames, List<E> constants) {
        int index = wireNames.indexOf(text);
        if (index < 0) {
            throw new MalformedValueException(wrong(text, number, Wire.written(wireNames, constants)));
        }
        return constants.get(index);
    }

    private static Malformed wrong(String text, String number, List<String> wireNames) {
        String words = "must be " + number + ", or ";
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0))
                ? Malformed.notOneOf(TYPE, words, text, wireNames)
                : Malformed.of(Malformed.Cause.SYNTAX, TYPE, words + Phrases.oneOf(wireNames))
                        .withRemedy(JsonNumber.advice(text));
    }
}
