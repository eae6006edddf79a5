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

/** Classes that docs/architecture.md and CONTRIBUTING.md name are there, in the packages that they say. */
final class ArchitectureDocumentTest {
    private static final Path TOP = Path.of("..");

    /** In back quotes: a class, with the end of its package before it, or an outer class. */
    private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+\\.)*[A-Z][a-z]\\w*(?:\\.[A-Z]\\w*)?`");

    private static final Pattern TEST_CLASS = Pattern.compile("`\\w+Test`");

    @Test
    void everyClassIsThere() throws IOException {
        Set<String> named = named(CLASS, "docs/architecture.md");
        assertThat(named).hasSizeGreaterThan(20);
        Set<String> sources = sources();
        assertThat(named)
                .allSatisfy(name ->
                        assertThat(sources).anyMatch(source -> source.endsWith("." + outermost(name) + ".java")));
    }

    @Test
    void everyTestThatContributorsAreToldToRunIsThere() throws IOException {
        Set<String> named = named(TEST_CLASS, "CONTRIBUTING.md");
        assertThat(named).hasSizeGreaterThan(20);
        Set<String> sources = sources();
        assertThat(named)
                .allSatisfy(name -> assertThat(sources).anyMatch(source -> source.endsWith("." + name + ".java")));
    }

    private static Set<String> named(Pattern pattern, String page) throws IOException {
        return pattern.matcher(Files.readString(TOP.resolve(page)))
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The source files of all modules, with points between folders. */
    private static Set<String> sources() throws IOException {
        Set<String> sources = new TreeSet<>();
        try (Stream<Path> modules = Files.list(TOP)) {
            for (Path folder : modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.map(file -> file.toString().replace('\\', '.').replace('/', '.'))
                            .filter(file -> file.endsWith(".java"))
                            .forEach(sources::add);
                }
            }
        }
        return sources;
    }

    /** {@code model.Value} of {@code model.Value.Text}. */
    private static String outermost(String name) {
        return name.replaceFirst("(?<=[A-Z])(\\w*)\\.[A-Z]\\w*$", "$1");
    }
}
