package dev.hyperbound.processor.report;

import dev.hyperbound.runtime.Text;

/** A text of the author's with a part of it underlined. */
public final class Underline {
    private static final int BEFORE = 30;
    private static final int LONGEST = 80;

    private Underline() {}

    /**
     * Repeats the text and puts {@code ^^^^} with a remark below the part. Only the surroundings of the part are shown
     * if the text is long.
     *
     * @param start where the part begins, in UTF-16 units
     * @param end where it ends; a single {@code ^} is drawn if there is nothing in between
     */
    public static String of(String text, int start, int end, String remark) {
        int from = text.length() <= LONGEST ? 0 : Math.max(0, Math.min(start - BEFORE, text.length() - LONGEST));
        int to = Math.min(text.length(), from + LONGEST);
        from = splitsPair(text, from) ? from - 1 : from;
        to = splitsPair(text, to) ? to + 1 : to;
        int first = Math.max(from, Math.min(start, to));
        int last = Math.max(first, Math.min(end, to));
        String lead = from > 0 ? "…" : "";
        String before = lead + shown(text.substring(from, first));
        String part = shown(text.substring(first, last));
        String after = shown(text.substring(last, to)) + (to < text.length() ? "…" : "");
        int width = Math.max(1, part.codePointCount(0, part.length()));
        return before + part + after + "\n" + " ".repeat(before.codePointCount(0, before.length())) + "^".repeat(width)
                + " " + remark;
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** Piece by piece, because {@link Text#show} cuts what is longer than 80 characters with its escapes. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> shown.append(Text.show(Character.toString(point))));
        return shown.toString();
    }
}
