package dev.hyperbound.runtime;

/** Lists and records between whose parts no blanks are read. Called by generated code. */
public final class Unspaced {
    private Unspaced() {}

    /**
     * Returns a text that has no blanks around its parts.
     *
     * @param text parts with separators between them
     * @param separator what stands between two parts
     * @return the same text
     * @throws MalformedValueException if it has
     */
    public static String text(String text, String separator) {
        String unspaced = String.join(separator, WireLists.split(text, separator));
        if (!unspaced.equals(text)) {
            throw new MalformedValueException(Malformed.of(Malformed.Cause.SYNTAX, "list", "blanks around its parts")
                    .withRemedy("write it without blanks: " + Text.quote(unspaced))
                    .asItIs());
        }
        return text;
    }
}
