package dev.hyperbound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What can be checked of workflows and forms without the service that runs them. */
final class WorkflowsTest {
    private static final Path TOP = Path.of("..");
    private static final Pattern PINNED = Pattern.compile("[\\w-]+/[\\w-]+@[0-9a-f]{40}");
    private static final Pattern SCRIPT = Pattern.compile("(?<=^|\\s)\\.(?:/|ci/)[\\w./-]+");
    private static final Pattern MODULE = Pattern.compile("(?<=-pl )[\\w/-]+");
    private static final Pattern PROFILE = Pattern.compile("(?<=-P)[\\w-]+");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(TOP.resolve(".github"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static List<Path> workflows() throws IOException {
        return files().stream()
                .filter(file -> Objects.requireNonNull(file.getParent()).endsWith("workflows"))
                .toList();
    }

    private static Object read(Path file) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Yaml(new SafeConstructor(options)).load(reader);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsYaml(Path file) throws IOException {
        assertThat(read(file)).isInstanceOf(Map.class);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyActionIsPinnedByItsCommit(Path file) throws IOException {
        assertThat(valuesOf("uses", read(file)))
                .isNotEmpty()
                .allSatisfy(action -> assertThat(action).matches(PINNED));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyCommandIsOneOfTheRepository(Path file) throws IOException {
        String poms = Files.readString(TOP.resolve("pom.xml")) + Files.readString(TOP.resolve("site/pom.xml"));
        for (String command : valuesOf("run", read(file))) {
            assertThat(found(SCRIPT, command))
                    .as(command)
                    .isNotEmpty()
                    .allSatisfy(script -> assertThat(TOP.resolve(script)).isExecutable());
            assertThat(found(MODULE, command))
                    .allSatisfy(module ->
                            assertThat(TOP.resolve(module).resolve("pom.xml")).isRegularFile());
            assertThat(found(PROFILE, command))
                    .allSatisfy(profile -> assertThat(poms).contains("<id>" + profile + "</id>"));
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The values of a key, at any depth. */
    private static List<String> valuesOf(String key, Object node) {
        List<String> values = new ArrayList<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (name.equals(key) && value instanceof String text) {
                    values.add(text);
                }
                values.addAll(valuesOf(key, value));
            });
        } else if (node instanceof List<?> list) {
            list.forEach(entry -> values.addAll(valuesOf(key, entry)));
        }
        return values;
    }
}
