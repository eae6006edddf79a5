package dev.hyperbound.example;

import dev.hyperbound.runtime.Text;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads a Java properties file. */
final class PropertiesSettings {
    private PropertiesSettings() {}

    /** Returns the keys and values of a file, in its order. */
    static Map<String, String> read(SettingsFile file) throws UnusableInputException {
        Entries entries = new Entries();
        try {
            entries.load(new StringReader(file.text()));
        } catch (IllegalArgumentException e) {
            throw file.problem("a \\u is not followed by four hexadecimal digits; a backslash is written \\\\");
        } catch (IOException e) {
            throw new IllegalStateException("text in memory can always be read", e);
        }
        if (!entries.repeated.isEmpty()) {
            throw file.problem(Text.quote(entries.repeated.get(0)) + " is there twice; keep one");
        }
        return entries.inOrder;
    }

    /** Properties that keep their order and don't let the last of two win in silence. */
    private static final class Entries extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> inOrder = new LinkedHashMap<>();
        private final transient List<String> repeated = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            if (inOrder.put((String) key, (String) value) != null) {
                repeated.add((String) key);
            }
            return value;
        }
    }
}
