package dev.hyperbound.processor.model;

/** White space in texts: blanks, tabs, and what ends lines and pages. */
public final class Blanks {
    private static final String ALL = " \t\n\u000b\f\r";

    private Blanks() {}

    /** A text on one line, in which white space of any length is one blank. */
    public static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean wasBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = ALL.indexOf(c) >= 0;
            if (!isBlank) {
                single.append(c);
            } else if (!wasBlank) {
                single.append(' ');
            }
            wasBlank = isBlank;
        }
        return single.toString();
    }
}
