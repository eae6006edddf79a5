package dev.hyperbound.processor.docs.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a page brings along: its one style sheet, its one script, and the policy that lets a browser run these and
 * nothing else.
 */
public record Frame(String style, String script, String policy) {
    /** What ends a word of a style sheet by itself, so that no blank is needed beside it. */
    private static final String MARKS = "{};,>";

    /**
     * The policy names both by their hashes. They stand here, and a test holds them to the files, because the first hash
     * of a process costs some 30 ms: every compilation would pay for what changes a few times a year.
     */
    private static final String PAGE_STYLE_HASH = "hTln0Whwz+lzECrSKlMgehoMWZXfym3ngZW6YSeNTyM=";

    private static final String PAGE_SCRIPT_HASH = "44Kn0E8wdIRQMjs0G30UiJ4dHIyw0bsKr7P7yMNe9mE=";
    private static final String INDEX_STYLE_HASH = "t6l93rlon6hRInjNFfg4Rs8l5Q+zkO3Yv4sySkXFIxY=";
    private static final String INDEX_SCRIPT_HASH = "IeBGjx8HZ3KQdQBa7kF5Yi9+Ufs6dv3sWWRKhJh9ME4=";

    /** What a reference page brings along. */
    public static Frame ofPage() {
        return new Frame(compact(resource("page.css")), script("page.js"), policy(PAGE_STYLE_HASH, PAGE_SCRIPT_HASH));
    }

    /** What the index over several pages brings along. */
    public static Frame ofIndex() {
        return new Frame(
                compact(resource("page.css") + resource("index.css")),
                script("index.js"),
                policy(INDEX_STYLE_HASH, INDEX_SCRIPT_HASH));
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src 'sha256-" + style + "'; script-src 'sha256-" + script
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String script(String name) {
        return "(() => {'use strict';\n" + unindented(resource("common.js")) + unindented(resource(name)) + "})();";
    }

    /** A script without what only its authors need: blanks before its lines, and lines of comment. */
    private static String unindented(String script) {
        StringBuilder lines = new StringBuilder(script.length());
        int from = 0;
        while (from < script.length()) {
            int end = script.indexOf('\n', from);
            String line = script.substring(from, end).strip();
            if (!line.isEmpty() && !line.startsWith("//")) {
                lines.append(line).append('\n');
            }
            from = end + 1;
        }
        return lines.toString();
    }

    /** The style sheet without the white space that only its authors need. */
    private static String compact(String style) {
        String words = style.replace('\n', ' ');
        StringBuilder compact = new StringBuilder(words.length());
        int from = 0;
        while (from < words.length()) {
            int end = endOfWord(words, from);
            if (end > from) {
                if (words.charAt(from) == '}') {
                    dropSemicolon(compact);
                }
                if (!compact.isEmpty() && needBlank(compact.charAt(compact.length() - 1), words.charAt(from))) {
                    compact.append(' ');
                }
                compact.append(words, from, end);
            }
            from = end + 1;
        }
        return compact.toString();
    }

    private static void dropSemicolon(StringBuilder compact) {
        int last = compact.length() - 1;
        if (last >= 0 && compact.charAt(last) == ';') {
            compact.setLength(last);
        }
    }

    private static int endOfWord(String words, int from) {
        int end = words.indexOf(' ', from);
        return end < 0 ? words.length() : end;
    }

    /** Whether two words have to be kept apart, by the last character of one and the first of the next. */
    private static boolean needBlank(char last, char first) {
        return last != ':' && MARKS.indexOf(last) < 0 && MARKS.indexOf(first) < 0;
    }

    /** A browser hashes what stands between the tags, with the line ends of a page: a line feed each. */
    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(Frame.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
