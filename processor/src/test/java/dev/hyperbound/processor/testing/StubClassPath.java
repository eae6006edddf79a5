package dev.hyperbound.processor.testing;

import dev.hyperbound.Algorithm;
import dev.hyperbound.processor.HyperboundProcessor;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/**
 * What stubs, and programs that use their classes, are compiled with. A compiler opens each archive of its class path
 * anew, and a test has sixty that no stub looks into.
 */
public final class StubClassPath {
    private StubClassPath() {}

    /** The entries. */
    public static List<Path> entries() {
        List<Path> entries = new ArrayList<>();
        for (Class<?> needed : List.of(
                Algorithm.class,
                HyperboundProcessor.class,
                StubClassPath.class,
                Assertions.class,
                org.junit.jupiter.api.Assertions.class)) {
            entries.add(folder(needed));
        }
        return entries;
    }

    /** The entries as an option has them, with some before them. */
    public static String with(String... before) {
        List<String> entries = new ArrayList<>(List.of(before));
        entries().forEach(entry -> entries.add(entry.toString()));
        return String.join(File.pathSeparator, entries);
    }

    /**
     * What makes javac compile for a release: nothing where it is that release. To hold its sources to the classes of
     * another release it opens the archive that describes all of them.
     */
    public static List<String> release(String release) {
        return Integer.parseInt(release) == Runtime.version().feature() ? List.of() : List.of("--release", release);
    }

    /** The folder or archive that a class is from. */
    public static Path folder(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
