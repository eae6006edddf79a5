package dev.hyperbound.cli.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code .properties}. The JDK's reader does not say where a key stands, but asks for text bit by bit: it is given
 * one line at a time, so that the lines it has seen when it finds a key are those of the key.
 */
final class PropertiesFile {
    private PropertiesFile() {}

    static Node read(SourceText source) throws UnreadableFileException {
        Lines lines = new Lines(source.lines());
        Found found = new Found(lines);
        try {
            found.load(lines);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFileException("has a wrong \\u escape", new Place(lines.done(), 1, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Node.Mapping(Place.START, found.entries);
    }

    /** Hands out a line a call. */
    private static final class Lines extends Reader {
        private final List<String> lines;
        private int next;
        private String rest = "";
        private boolean ended;

        Lines(List<String> lines) {
            this.lines = lines;
        }

        /** The last line of what the reader is done with: it asks for the next one to see whether it goes on there. */
        int done() {
            return ended ? next : Math.max(1, next - 1);
        }

        String line(int number) {
            return lines.get(number - 1);
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (rest.isEmpty()) {
                if (next == lines.size()) {
                    ended = true;
                    return -1;
                }
                rest = lines.get(next++) + "\n";
            }
            int count = Math.min(length, rest.length());
            rest.getChars(0, count, buffer, offset);
            rest = rest.substring(count);
            return count;
        }

        @Override
        public void close() {
            // Nothing is open
        }
    }

    /** Notes each key when it is found; a key may come twice. */
    private static final class Found extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient List<Node.Entry> entries = new ArrayList<>();
        private final transient Lines lines;
        private int seen;

        Found(Lines lines) {
            this.lines = lines;
        }

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            int line = seen + 1;
            while (isSkipped(lines.line(line)) && line < lines.done()) {
                line++;
            }
            seen = lines.done();
            entries.add(entry(line, key.toString(), value.toString()));
            return super.put(key, value);
        }

        private Node.Entry entry(int line, String key, String value) {
            String text = lines.line(line);
            int start = text.length() - text.stripLeading().length();
            Place place = new Place(line, start + 1, key.length());
            int at = text.indexOf(value, Math.min(text.length(), start + key.length()));
            Place valuePlace = at < 0 || value.isEmpty() ? place : new Place(line, at + 1, value.length());
            return new Node.Entry(key, place, new Node.Scalar(valuePlace, Optional.of(value)));
        }

        private static boolean isSkipped(String line) {
            String text = line.strip();
            return text.isEmpty() || text.startsWith("#") || text.startsWith("!");
        }
    }
}
