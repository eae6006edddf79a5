package dev.hyperbound.processor.docs.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a page brings along: its one style sheet, its one script, and the policy that lets a browser run these and
 * nothing else.
 */
public record Frame(String style, String script, String policy) {
    private static final Pattern BLANKS = Pattern.compile("\\s*([{};,>])\\s*|(?<=:)\\s+|\\s+(?=\\s)");

    /** Reads both from beside this class. */
    public static Frame load() {
        String style = compact(resource("page.css"));
        String script = resource("page.js");
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        return new Frame(style, script, policy);
    }

    /** The style sheet without the white space that only its authors need. */
    private static String compact(String style) {
        return BLANKS.matcher(style.strip()).replaceAll("$1");
    }

    /** A browser hashes what stands between the tags, with the line ends of a page: a line feed each. */
    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(Frame.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
