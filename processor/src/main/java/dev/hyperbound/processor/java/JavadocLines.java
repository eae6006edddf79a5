package dev.hyperbound.processor.java;

/** Breaks what comments say into lines that can be read. */
final class JavadocLines {
    /** Room for the indentation of a nested class's member. */
    private static final int LONGEST = 100;

    private JavadocLines() {}

    /** The text with line breaks in place of blanks; an inline tag stays on its line. */
    static String of(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        int start = 0; // of the line, in what is written
        int blank = -1; // the last one outside tags, in what is written
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            if (c == '\n') {
                start = lines.length() + 1;
                blank = -1;
            } else if (c == ' ' && depth == 0 && !startsTag(text, i + 1)) {
                blank = lines.length();
            }
            lines.append(c);
            if (lines.length() - start > LONGEST && blank > start) {
                lines.setCharAt(blank, '\n');
                start = blank + 1;
                blank = -1;
            }
        }
        return lines.toString();
    }

    /** Whether a line that begins here would begin a block tag. */
    private static boolean startsTag(String text, int at) {
        return at < text.length() && text.charAt(at) == '@';
    }
}
