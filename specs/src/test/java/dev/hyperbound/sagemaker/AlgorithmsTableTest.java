package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of algorithms that readers see counts what there is. */
class AlgorithmsTableTest {
    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "../docs/algorithms.md"})
    void countsWhatThereIs(String page) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(page)).stream()
                .filter(line -> line.startsWith("| [") && line.contains("docs.aws.amazon.com/sagemaker"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        BuiltIn.all().stream().map(AlgorithmsTableTest::row).toList());
    }

    private static String row(Definition<?> definition) {
        return "| [%s](%s) | `%s` | `%s` | %d | %d | %d |"
                .formatted(
                        definition.title(),
                        definition.reference(),
                        definition.name(),
                        Subject.named(definition.name()).stub().getSimpleName(),
                        definition.parameters().size(),
                        definition.rules().size(),
                        definition.parameters().stream()
                                .filter(Parameter::tunable)
                                .count());
    }
}
