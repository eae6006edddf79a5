package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes that docs/architecture.md names are there, in the packages that it says. */
final class ArchitectureDocumentTest {
    private static final Path TOP = Path.of("..");

    /** In back quotes: a class, with the end of its package before it, or an outer class. */
    private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+\\.)*[A-Z][a-z]\\w*(?:\\.[A-Z]\\w*)?`");

    @Test
    void everyClassIsThere() throws IOException {
        String page = Files.readString(TOP.resolve("docs/architecture.md"));
        Set<String> named = CLASS.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(20);
        Set<String> sources = new TreeSet<>();
        for (String folder : new String[] {"annotations/src", "processor/src"}) {
            try (Stream<Path> files = Files.walk(TOP.resolve(folder))) {
                files.map(file -> "." + file.toString().replace('\\', '/').replace('/', '.'))
                        .filter(file -> file.endsWith(".java"))
                        .forEach(sources::add);
            }
        }
        assertThat(named)
                .allSatisfy(name ->
                        assertThat(sources).anyMatch(source -> source.endsWith("." + outermost(name) + ".java")));
    }

    /** {@code model.Value} of {@code model.Value.Text}. */
    private static String outermost(String name) {
        return name.replaceFirst("(?<=[A-Z])(\\w*)\\.[A-Z]\\w*$", "$1");
    }
}
