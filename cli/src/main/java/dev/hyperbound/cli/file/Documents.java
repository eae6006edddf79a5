package dev.hyperbound.cli.file;

import java.util.List;
import java.util.Locale;

/** Reads a file by what is in it: JSON begins with a bracket; the ending decides only between YAML and properties. */
public final class Documents {
    private Documents() {}

    /** The documents of a file: one, or several in YAML. */
    public static List<Node> read(SourceText source) throws UnreadableFileException {
        String start = source.text().stripLeading();
        if (start.isEmpty()) {
            throw new UnreadableFileException("is empty", Place.START);
        }
        if (start.startsWith("{") || start.startsWith("[") || start.startsWith("//") || start.startsWith("/*")) {
            return List.of(JsonFile.read(source));
        }
        if (source.name().toLowerCase(Locale.ROOT).endsWith(".properties")) {
            return List.of(PropertiesFile.read(source));
        }
        return YamlFile.read(source);
    }
}
