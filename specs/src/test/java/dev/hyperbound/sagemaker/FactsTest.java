package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.runtime.Parameter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code PARAMETERS} to the facts, column by column. */
class FactsTest {
    static Stream<Fact> facts() {
        return Fact.all();
    }

    static List<Subject> subjects() {
        return Subject.all();
    }

    @Test
    void everyAlgorithmHasItsNumberOfParameters() {
        assertThat(Subject.IMAGE_CLASSIFICATION.parameters()).hasSize(29 + 2);
        assertThat(Subject.OBJECT_DETECTION.parameters()).hasSize(18 + 4 + 1);
        assertThat(Subject.SEMANTIC_SEGMENTATION.parameters()).hasSize(22 + 2);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void noParameterIsMissingOrInvented(Subject subject) {
        assertThat(subject.parameters())
                .extracting(Parameter::wireName)
                .containsExactlyInAnyOrderElementsOf(
                        Fact.of(subject).stream().map(Fact::name).toList());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void parameterAgreesWithTheFacts(Fact fact) {
        Parameter parameter = fact.subject().parameter(fact.name());

        assertThat(parameter.accessor()).isEqualTo(fact.accessor());
        assertThat(parameter.type().words()).isEqualTo(fact.type());
        assertThat(parameter.required()).isEqualTo(fact.required());
        assertThat(parameter.context()).isEqualTo(fact.context());
        assertThat(parameter.defaultValue()).isEqualTo(fact.defaultValue().map(value -> asSent(fact, value)));
        assertThat(parameter.pattern()).isEmpty();
        assertThat(parameter.usedWhen()).isEqualTo(fact.usedWhen().map(when -> expression(fact, when)));
        assertThat(parameter.requiredWhen()).isEqualTo(fact.requiredWhen().map(when -> expression(fact, when)));
        assertThat(parameter.tunableRange()).isEqualTo(fact.tuning().filter(range -> !range.equals("all")));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void parameterAllowsWhatTheFactsAllow(Fact fact) {
        Parameter parameter = fact.subject().parameter(fact.name());

        if (!fact.type().startsWith("record")) {
            assertThat(parameter.range()).isEqualTo(fact.interval().map(interval -> fact.allowed()));
        }
        assertThat(parameter.allowedValues()).isEqualTo(fact.values());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void parameterIsDescribedByANounPhrase(Fact fact) {
        String description = fact.subject()
                .parameter(fact.name())
                .description()
                .orElseThrow(() -> new AssertionError("undescribed"));

        assertThat(description).matches("(?s)[A-Z].*\\.");
        assertThat(description).doesNotContain("<p>").doesNotContain("{@");
        assertThat(description.split("\\.(\\s|$)", 2)[0]).hasSizeLessThan(105);
    }

    private static String expression(Fact fact, Fact.Condition when) {
        if (when.anyValueWillDo()) {
            return "has(" + when.decider() + ")";
        }
        if (when.isAboveOne()) {
            return when.decider() + " > 1";
        }
        if (typeOf(fact, when.decider()).equals("boolean")) {
            return when.decider();
        }
        return when.values().size() == 1
                ? when.decider() + " == '" + when.values().get(0) + "'"
                : when.values().stream().collect(Collectors.joining("', '", when.decider() + " in ['", "']"));
    }

    /** As Python writes it, where a document spells a number in another way. */
    private static String asSent(Fact fact, String value) {
        return fact.type().equals("double") ? value.replace("e-8", "e-08") : value;
    }

    private static String typeOf(Fact fact, String name) {
        return fact.subject().parameter(name).type().words();
    }
}
