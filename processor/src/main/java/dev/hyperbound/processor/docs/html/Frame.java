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
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-vNAMfVSmuWC27rSrS6an1TE70BHtsX8lAnCFSedJsnw='; "
                    + "script-src 'sha256-KcBpD9i7zKvSAxFLFN4RZOkttRqPI9aag3y73OdPLXY='; "
                    + "img-src data:; base-uri 'none'; form-action 'none'";

    /** Reads both from beside this class. */
    public static Frame load() {
        return new Frame(compact(resource("page.css")), resource("page.js"), POLICY);
    }

    /** The style sheet without the white space that only its authors need. */
    private static String compact(String style) {
        String words = style.replace('\n', ' ');
        StringBuilder compact = new StringBuilder(words.length());
        int from = 0;
        while (from < words.length()) {
            int end = endOfWord(words, from);
            if (end > from) {
                if (!compact.isEmpty() && needBlank(compact.charAt(compact.length() - 1), words.charAt(from))) {
                    compact.append(' ');
                }
                compact.append(words, from, end);
            }
            from = end + 1;
        }
        return compact.toString();
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
