package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.ParameterType;
import dev.hyperbound.runtime.ParameterType.EnumValue;
import java.math.BigDecimal;
import java.util.ArrayList;
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
        assertThat(Subject.named("image-classification").parameters()).hasSize(29 + 2);
        assertThat(Subject.named("object-detection").parameters()).hasSize(18 + 4 + 1);
        assertThat(Subject.named("semantic-segmentation").parameters()).hasSize(22 + 2);
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
        assertThat(parameter.alsoNames()).isEqualTo(fact.alsoNames());
        assertThat(parameter.type().words()).isEqualTo(fact.type().replace("json ", ""));
        assertThat(parameter.required()).isEqualTo(fact.required());
        assertThat(parameter.context()).isEqualTo(fact.context());
        assertThat(parameter.defaultValue().map(value -> number(fact, value)))
                .isEqualTo(fact.defaultValue().map(value -> number(fact, value)));
        assertThat(parameter.multipleOf().orElse(1)).isEqualTo(fact.multipleOf());
        assertThat(parameter.usedWhen()).isEqualTo(fact.usedWhen().map(when -> expression(fact, when)));
        assertThat(parameter.requiredWhen()).isEqualTo(fact.requiredWhen().map(when -> expression(fact, when)));
        assertThat(parameter.tunable()).isEqualTo(fact.tuning().isPresent());
        assertThat(parameter.tunableRange()).isEqualTo(fact.tuning().filter(range -> range.startsWith("[")));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void parameterAllowsWhatTheFactsAllow(Fact fact) {
        Parameter parameter = fact.subject().parameter(fact.name());

        if (!fact.type().startsWith("record")) {
            assertThat(parameter.range()).isEqualTo(fact.allowedRange());
        }
        if (!fact.type().contains(" or ")) {
            assertThat(parameter.allowedValues()).isEqualTo(fact.values());
        }
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

    @ParameterizedTest
    @MethodSource("facts")
    void everyWordIsThereAndDescribed(Fact fact) {
        List<EnumValue> words = words(fact.subject().parameter(fact.name()).type());

        assertThat(words)
                .extracting(EnumValue::wireName)
                .isEqualTo(fact.type().contains("enum") ? fact.values() : List.of());
        assertThat(words)
                .extracting(word -> word.description().orElse(""))
                .allMatch(description -> description.matches("(?s)\\w.*\\."));
    }

    @Test
    void wordsAreReadInOtherSpellingsWhereTheFactsSaySo() {
        List<String> spellings = new ArrayList<>();
        for (Subject subject : Subject.all()) {
            for (Parameter parameter : subject.parameters()) {
                for (EnumValue word : words(parameter.type())) {
                    for (String other : word.alsoNames()) {
                        spellings.add(String.join(",", subject.name(), parameter.wireName(), word.wireName(), other));
                    }
                }
            }
        }
        assertThat(spellings)
                .containsExactlyInAnyOrderElementsOf(Fact.read("/cases/other-spellings.csv")
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void documentsRecommendTheValuesOfTheFacts(Fact fact) {
        fact.tuning()
                .filter(tuning -> !tuning.startsWith("["))
                .ifPresent(tuning -> assertThat(Documents.read(fact.subject(), ".md"))
                        .contains("\n| [%s](#%s) | %s |\n".formatted(fact.name(), fact.name(), recommended(tuning))));
    }

    private static String recommended(String tuning) {
        return switch (tuning) {
            case "all" -> "all values";
            case "any" -> "no range is recommended";
            default -> tuning.substring("among ".length());
        };
    }

    /** The words that a type has, of elements and beside numbers, too. */
    private static List<EnumValue> words(ParameterType type) {
        if (type instanceof ParameterType.Enumeration enumeration) {
            return enumeration.values();
        }
        if (type instanceof ParameterType.NumberOrKeyword number) {
            return number.keywords().values();
        }
        if (type instanceof ParameterType.JsonSequence sequence) {
            return words(sequence.element());
        }
        return type instanceof ParameterType.Sequence sequence ? words(sequence.element()) : List.of();
    }

    private static String expression(Fact fact, Fact.Condition when) {
        if (when.isExpression()) {
            return when.decider();
        }
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

    /** Documents spell numbers in more than one way. */
    private static Object number(Fact fact, String value) {
        return fact.is("double") ? new BigDecimal(value).stripTrailingZeros() : value;
    }

    private static String typeOf(Fact fact, String name) {
        return fact.subject().parameter(name).type().words();
    }
}
