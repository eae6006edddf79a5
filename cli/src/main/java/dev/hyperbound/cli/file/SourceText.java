package dev.hyperbound.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The text of a file.
 *
 * @param name as the user named it
 * @param text without a byte order mark
 */
public record SourceText(String name, String text) {
    /** No request is anywhere near as large; the service takes 100 hyperparameters of 2,500 characters. */
    static final int LARGEST = 4 * 1024 * 1024;

    /** Reads a file. */
    public static SourceText of(String name, Path file) throws UnreadableFileException {
        try (InputStream stream = Files.newInputStream(file)) {
            return of(name, stream);
        } catch (NoSuchFileException e) {
            throw unreadable("there is no such file");
        } catch (AccessDeniedException e) {
            throw unreadable("may not be read");
        } catch (IOException e) {
            throw unreadable("cannot be read");
        }
    }

    /** Reads what a stream holds. */
    public static SourceText of(String name, InputStream stream) throws UnreadableFileException {
        try {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw unreadable("is larger than 4 MB: no request is");
            }
            return new SourceText(name, decode(bytes));
        } catch (IOException e) {
            throw unreadable("cannot be read");
        }
    }

    private static String decode(byte[] bytes) throws UnreadableFileException {
        Encoding encoding = Encoding.of(bytes);
        try {
            String text = encoding.charset()
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, encoding.mark(), bytes.length - encoding.mark()))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw unreadable("is no text: it holds NUL characters");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw unreadable("is no text in UTF-8 or UTF-16");
        }
    }

    /**
     * What the first bytes say.
     *
     * @param mark how many bytes the byte order mark has
     */
    private record Encoding(Charset charset, int mark) {
        static Encoding of(byte[] bytes) {
            int first = at(bytes, 0);
            int second = at(bytes, 1);
            if (first == 0xEF && second == 0xBB && at(bytes, 2) == 0xBF) {
                return new Encoding(StandardCharsets.UTF_8, 3);
            }
            if (first == 0xFF && second == 0xFE) {
                return new Encoding(StandardCharsets.UTF_16LE, 2);
            }
            if (first == 0xFE && second == 0xFF) {
                return new Encoding(StandardCharsets.UTF_16BE, 2);
            }
            if (first == 0 && second > 0) {
                return new Encoding(StandardCharsets.UTF_16BE, 0);
            }
            return second == 0 && first > 0
                    ? new Encoding(StandardCharsets.UTF_16LE, 0)
                    : new Encoding(StandardCharsets.UTF_8, 0);
        }

        private static int at(byte[] bytes, int index) {
            return index < bytes.length ? bytes[index] & 0xFF : -1;
        }
    }

    private static UnreadableFileException unreadable(String what) {
        return new UnreadableFileException(what, Place.START);
    }

    /** The lines, without their ends. */
    public List<String> lines() {
        return List.of(text.split("\r\n|\r|\n", -1));
    }
}
