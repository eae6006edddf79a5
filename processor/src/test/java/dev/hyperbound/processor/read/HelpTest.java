package dev.hyperbound.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What messages say about the mistakes in {@code problems}: their form, and that doing what they say helps. */
class HelpTest {
    private static final Path CASES = Path.of("src/test/resources/problems");
    private static final Pattern CODE = Pattern.compile("\\[(HB\\d+)\\]");
    private static final Pattern LATER_LINE =
            Pattern.compile("    (found|allowed|rule|because|help): +\\S.*| {13}.*|    (found|rule): +");

    /** The codes whose help is applied, for at least one of their cases. */
    private static final Set<String> MECHANICAL = new TreeSet<>(Set.of(
            "HB105", "HB109", "HB112", "HB202", "HB204", "HB205", "HB207", "HB208", "HB209", "HB210", "HB211", "HB213",
            "HB217", "HB223", "HB225", "HB227", "HB232", "HB233", "HB241", "HB242", "HB245", "HB301", "HB302", "HB306",
            "HB311", "HB313", "HB322", "HB403", "HB410", "HB411", "HB501", "HB502", "HB503", "HB504", "HB506",
            "HB507"));

    @TempDir
    private Path folder;

    @Test
    void everyMessageHasItsFormAndSaysWhatToDo() {
        Map<String, String> stubs = stubs();
        for (Diagnostic<? extends JavaFileObject> message : compile(stubs)) {
            String[] lines = message.getMessage(Locale.ROOT).split("\n", -1);
            assertThat(lines[0])
                    .matches("\\[HB\\d{3}\\] [^{}]*[^.]")
                    .hasSizeLessThanOrEqualTo(120)
                    .doesNotContain("  ", "null");
            assertThat(List.of(lines).subList(1, lines.length))
                    .as(lines[0])
                    .allMatch(line -> LATER_LINE.matcher(line).matches())
                    .anyMatch(line -> line.startsWith("    help: "));
            assertThat(message.getLineNumber()).as(lines[0]).isPositive();
        }
    }

    @Test
    void doingWhatTheHelpSaysMendsTheStub() {
        Map<String, String> stubs = stubs();
        Map<String, List<Help>> helps = new TreeMap<>();
        List<String> left = new ArrayList<>();
        Set<String> applied = new TreeSet<>();
        for (Diagnostic<? extends JavaFileObject> message : compile(stubs)) {
            String stub = stubOf(message);
            List<Help> changes = Help.of(Objects.requireNonNull(stubs.get(stub)), message);
            helps.computeIfAbsent(stub, key -> new ArrayList<>()).addAll(changes);
            if (changes.isEmpty()) {
                left.add(stub + " " + code(message));
            } else {
                applied.add(code(message));
            }
        }
        Map<String, String> mended = new TreeMap<>();
        stubs.forEach((name, source) -> mended.put(name, apply(source, helps.getOrDefault(name, List.of()))));

        assertThat(applied).isEqualTo(MECHANICAL);
        assertThat(compile(mended).stream().map(message -> stubOf(message) + " " + code(message)))
                .containsExactlyInAnyOrderElementsOf(left);
    }

    /** The last change first, so that the others keep their places. */
    private static String apply(String source, List<Help> helps) {
        StringBuilder changed = new StringBuilder(source);
        helps.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Help::start).reversed())
                .forEach(help -> changed.replace(help.start(), help.end(), help.text()));
        return changed.toString();
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(Map<String, String> stubs) {
        InMemoryCompilation compilation = new InMemoryCompilation(folder).options("-proc:only", "-Xmaxerrs", "10000");
        stubs.forEach((name, source) -> compilation.source(packageOf(name) + ".Stub", source));
        return compilation.compile().diagnostics();
    }

    private static Map<String, String> stubs() {
        Map<String, String> stubs = new TreeMap<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path stub : folders.toList()) {
                String name = stub.getFileName().toString();
                stubs.put(
                        name,
                        Files.readString(stub.resolve("Stub.java"))
                                .replace("package problems;", "package " + packageOf(name) + ";"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stubs;
    }

    private static String packageOf(String name) {
        return "problems." + name.replace('-', '_');
    }

    private static String stubOf(Diagnostic<? extends JavaFileObject> message) {
        String path = message.getSource().getName();
        String folder = path.substring("/problems/".length(), path.lastIndexOf('/'));
        return folder.replace('_', '-');
    }

    private static String code(Diagnostic<?> message) {
        Matcher matcher = CODE.matcher(message.getMessage(Locale.ROOT));
        return matcher.find() ? matcher.group(1) : message.getMessage(Locale.ROOT);
    }
}
