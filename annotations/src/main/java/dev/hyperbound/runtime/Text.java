package dev.hyperbound.runtime;

/**
 * Makes text of unknown origin fit for a message: nothing in it can forge a line of a log, reverse the reading
 * direction or fill the screen.
 *
 * <p>Whatever does not print, or prints as something that it is not, is written as an escape: control and format
 * characters, bidi controls, lone surrogates, private and unassigned code points, and blanks other than the space.
 */
public final class Text {
    private static final int LONGEST = 80;

    private Text() {}

    /**
     * Returns the text without quotation marks, for names and expressions. Backslashes stay as they are.
     *
     * @param text any text
     * @return the same text if it is short and prints; otherwise with escapes and cut at 80 characters, followed by
     *     {@code …} and its length
     */
    public static String show(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(LONGEST + 32);
        appendShown(text, false, shown);
        return shown.toString();
    }

    /**
     * Returns the text in double quotation marks, for values. Backslashes and quotation marks are escaped as well, so
     * different short texts are never shown alike.
     *
     * @param text any text
     * @return for example {@code "adam"}; cut at 80 characters, followed by its length
     */
    public static String quote(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), LONGEST) + 32);
        appendShown(text, true, shown);
        return shown.toString();
    }

    /**
     * Returns a name that may not be one: bare if it is made of letters, digits, {@code _}, {@code -} and {@code .} in
     * ASCII, otherwise as {@link #quote} shows it.
     *
     * @param text any text
     * @return the name, at most 80 characters of it
     */
    public static String name(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOfName(text.charAt(i))) {
                return quote(text);
            }
        }
        return text.isEmpty() ? quote(text) : show(text);
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '-'
                || c == '.';
    }

    private static boolean isPlain(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static void appendShown(String text, boolean quoted, StringBuilder out) {
        if (quoted) {
            out.append('"');
        }
        int start = out.length();
        int index = 0;
        boolean cut = false;
        while (index < text.length() && !cut) {
            int before = out.length();
            int codePoint = text.codePointAt(index);
            appendCodePoint(codePoint, quoted, out);
            index += Character.charCount(codePoint);
            cut = out.length() - start > LONGEST;
            if (cut) {
                out.setLength(before);
                out.append('…');
            }
        }
        if (quoted) {
            out.append('"');
        }
        if (cut) {
            out.append(" (").append(text.length()).append(" characters)");
        }
    }

    private static void appendCodePoint(int codePoint, boolean quoted, StringBuilder out) {
        if (codePoint == '\n') {
            out.append("\\n");
        } else if (codePoint == '\r') {
            out.append("\\r");
        } else if (codePoint == '\t') {
            out.append("\\t");
        } else if (quoted && (codePoint == '"' || codePoint == '\\')) {
            out.append('\\').append((char) codePoint);
        } else if (prints(codePoint)) {
            out.appendCodePoint(codePoint);
        } else {
            String hex = Integer.toHexString(codePoint);
            if (hex.length() > 4) {
                out.append("\\u{").append(hex).append('}');
            } else {
                out.append("\\u").append("0000", hex.length(), 4).append(hex);
            }
        }
    }

    private static boolean prints(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> !looksBlank(codePoint);
        };
    }

    /**
     * Tells letters, marks and symbols that have no ink: fillers, joiners, variation selectors and the empty Braille
     * cell.
     */
    private static boolean looksBlank(int codePoint) {
        return codePoint == 0x034f
                || codePoint == 0x115f
                || codePoint == 0x1160
                || (codePoint >= 0x17b4 && codePoint <= 0x17b5)
                || (codePoint >= 0x180b && codePoint <= 0x180f)
                || codePoint == 0x2800
                || codePoint == 0x3164
                || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
                || codePoint == 0xffa0
                || (codePoint >= 0xe0000 && codePoint <= 0xe0fff);
    }
}
