package dev.hyperbound.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * A file of hyperparameters: {@code .json} or {@code .properties}, in UTF-8.
 *
 * @param name what the user calls it, fit to be printed
 * @param text what is in it
 */
record SettingsFile(String name, String text) {
    private static final int MOST_BYTES = 1 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads the keys and values of a file, in its order.
     *
     * @throws UnusableInputException if it is no such file
     */
    static Map<String, String> read(String argument) throws UnusableInputException {
        String name = Printable.of(argument);
        String suffix = argument.toLowerCase(Locale.ROOT);
        boolean isJson = suffix.endsWith(".json");
        if (!isJson && !suffix.endsWith(".properties")) {
            throw new UnusableInputException(name + ": the name must end in .json or .properties");
        }
        SettingsFile file = new SettingsFile(name, text(name, bytes(name, path(name, argument))));
        return isJson ? JsonSettings.read(file) : PropertiesSettings.read(file);
    }

    /** Returns what to throw: the file's name and what is wrong with it. */
    UnusableInputException problem(String what) {
        return new UnusableInputException(name + ": " + what);
    }

    private static Path path(String name, String argument) throws UnusableInputException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new UnusableInputException(name + ": not the name of a file");
        }
    }

    private static byte[] bytes(String name, Path path) throws UnusableInputException {
        if (Files.isDirectory(path)) {
            throw new UnusableInputException(name + ": is a directory, not a file");
        }
        if (!Files.exists(path)) {
            throw new UnusableInputException(name + ": no such file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnusableInputException(name + ": larger than a megabyte, so it holds no hyperparameters");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnusableInputException(name + ": cannot be read");
        }
    }

    private static String text(String name, byte[] bytes) throws UnusableInputException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableInputException(name + ": not UTF-8 text; save it in that encoding");
        }
    }
}
