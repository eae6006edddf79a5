package dev.hyperbound.processor.docs.markdown;

import dev.hyperbound.processor.model.Blanks;
import dev.hyperbound.processor.words.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Makes text of any origin part of a Markdown document in which it stays text: on one line, with everything escaped
 * that CommonMark, its tables, or a host's additions to it would read as more than a character.
 */
public final class MarkdownText {
    private static final String ALWAYS_ESCAPED = "\\`*[]<>&#~|$";
    private static final String HEX = "0123456789ABCDEF";
    private static final int SHORTEST_FENCE = 3;

    private MarkdownText() {}

    /** Text inside a line; runs of blanks and line breaks become one blank. */
    public static String inline(String text) {
        String line = Blanks.single(text);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (ALWAYS_ESCAPED.indexOf(c) >= 0 || (c == '_' && !isInsideWord(line, i))) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Between letters and digits an underscore is one, and names read better without backslashes. */
    private static boolean isInsideWord(String line, int at) {
        return at > 0 && at + 1 < line.length() && isPlain(line.charAt(at - 1)) && isPlain(line.charAt(at + 1));
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** A line, of parts that are escaped already, that begins a paragraph, item or cell. */
    static String line(String escaped) {
        String line = escaped.strip();
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        if (digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0) {
            return line.substring(0, digits) + "\\" + line.substring(digits);
        }
        return !line.isEmpty() && "+-=".indexOf(line.charAt(0)) >= 0 ? "\\" + line : line;
    }

    /** Text set as code, between more backticks than it has itself. */
    public static String code(String text) {
        String visible = text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
        if (visible.isEmpty()) {
            return "(empty)";
        }
        String fence = "`".repeat(longestRun(visible) + 1);
        boolean touches = visible.startsWith("`")
                || visible.endsWith("`")
                || (visible.startsWith(" ") && visible.endsWith(" ") && !visible.isBlank());
        return touches ? fence + " " + visible + " " + fence : fence + visible + fence;
    }

    /** Text set as code in a cell of a table, where a bar ends the cell even in code. */
    static String cellCode(String text) {
        if (!text.contains("|")) {
            return code(text);
        }
        // Readers disagree on a backslash before a bar in code: such text is no code.
        return text.contains("\\") ? inline(text) : code(text).replace("|", "\\|");
    }

    /** Words inside a line, what is code in them set as code. */
    public static String inline(Wording wording) {
        StringBuilder line = new StringBuilder();
        for (Wording.Run run : wording.runs()) {
            line.append(run.code() ? code(run.text()) : inline(run.text()));
        }
        return line.toString();
    }

    /** Words in a cell of a table. */
    static String cell(Wording wording) {
        StringBuilder line = new StringBuilder();
        for (Wording.Run run : wording.runs()) {
            line.append(run.code() ? cellCode(run.text()) : inline(run.text()));
        }
        return line(line.toString());
    }

    /** Lines of code, between fences. */
    static String block(String language, String text) {
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longestRun(text) + 1));
        return fence + language + "\n" + text + "\n" + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** A place that links lead to; headings alone are called differently by each host. */
    static String anchor(String name) {
        return "<a id=\"" + name + "\"></a>";
    }

    /** A link to a place in this document. */
    static String link(String escaped, String anchor) {
        return "[" + escaped + "](#" + anchor + ")";
    }

    /** A link to a page; none if the address is not one of the web. */
    static Optional<String> webLink(String escaped, String address) {
        return address.startsWith("https://") || address.startsWith("http://")
                ? Optional.of("[" + escaped + "](<" + percentEncoded(address) + ">)")
                : Optional.empty();
    }

    private static String percentEncoded(String url) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (isPlain(c) || "-._~:/?#@!$&'()*+,;=%[]".indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
        }
        return encoded.toString();
    }

    /** A table; cells are escaped already. */
    static String table(List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        table.append(row(head)).append(row(Collections.nCopies(head.size(), "---")));
        for (List<String> cells : rows) {
            table.append(row(cells));
        }
        return table.toString();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
