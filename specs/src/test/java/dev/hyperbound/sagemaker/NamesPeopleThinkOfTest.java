package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is suggested for names that other libraries have, of every algorithm. */
class NamesPeopleThinkOfTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/names-people-think-of.csv")
    void isTheParameterThatTheyMean(String algorithm, String wrong, String right) {
        Violation unknown = BuiltIn.named(algorithm).orElseThrow().check(Map.of(wrong, "1")).stream()
                .filter(violation -> violation.kind() == Kind.UNKNOWN)
                .findFirst()
                .orElseThrow();
        if (right == null) {
            assertThat(unknown.arguments()).isEmpty();
            assertThat(unknown.message()).endsWith("; remove it");
        } else {
            assertThat(unknown.arguments()).containsExactly(Map.entry("suggestion", right));
            assertThat(unknown.message()).contains("did you mean \"" + right + "\"");
        }
    }

    @Test
    void everyAlgorithmHasSome() {
        assertThat(Fact.read("/names-people-think-of.csv")
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        BuiltIn.all().stream().map(Definition::name).toList());
    }
}
