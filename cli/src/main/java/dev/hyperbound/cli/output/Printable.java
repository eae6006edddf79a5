package dev.hyperbound.cli.output;

/** Text of a file on a terminal: what would move the cursor or turn letters around is shown as a question mark. */
final class Printable {
    private Printable() {}

    static String text(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> printable.appendCodePoint(isHarmless(point) ? point : '?'));
        return printable.toString();
    }

    private static boolean isHarmless(int point) {
        int type = Character.getType(point);
        return point == '\t'
                || (type != Character.CONTROL
                        && type != Character.FORMAT
                        && type != Character.SURROGATE
                        && type != Character.LINE_SEPARATOR
                        && type != Character.PARAGRAPH_SEPARATOR);
    }
}
