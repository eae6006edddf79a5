package dev.hyperbound.example;

/** Text of others for a terminal: one line, and nothing in it that moves the cursor or turns the reading direction. */
final class Printable {
    private Printable() {}

    /** Returns the text with escapes for what does not print. */
    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (prints(codePoint)) {
                printable.appendCodePoint(codePoint);
            } else {
                printable.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
            }
        });
        return printable.toString();
    }

    private static boolean prints(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
