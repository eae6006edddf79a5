package dev.hyperbound.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the examples of {@code docs/stubs.md}: whole stubs, or members of one. */
class StubsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "stubs.md");
    private static final Path ANNOTATIONS = Path.of("..", "annotations", "src", "main", "java", "dev", "hyperbound");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final Pattern NAME = Pattern.compile("public interface (\\w+)");

    @TempDir
    private Path folder;

    @Tag("slow")
    @Test
    void everyExampleCompilesWithoutAWarning() throws IOException {
        InMemoryCompilation compilation = new InMemoryCompilation(folder).options("-Xlint:all,-processing", "-Werror");
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(12);
        for (int i = 0; i < examples.size(); i++) {
            String stub = examples.get(i);
            Matcher name = NAME.matcher(stub);
            boolean isWhole = name.find();
            String type = isWhole ? name.group(1) : "Stub";
            String body = isWhole ? stub : "@Algorithm(name = \"stub\") public interface Stub {\n" + stub + "}\n";
            compilation.source(
                    "page" + i + "." + type,
                    "package page" + i + "; import dev.hyperbound.*; import java.util.*;\n" + body);
        }
        assertThat(compilation.compile().messages()).isEmpty();
    }

    @Test
    void everyAnnotationHasAnExample() throws IOException {
        String examples = String.join("\n", examples());
        try (Stream<Path> files = Files.list(ANNOTATIONS)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (Files.isRegularFile(file) && Files.readString(file).contains("public @interface ")) {
                    assertThat(examples).contains("@" + name);
                }
            }
        }
    }

    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        while (block.find()) {
            examples.add(block.group(1));
        }
        return examples;
    }
}
