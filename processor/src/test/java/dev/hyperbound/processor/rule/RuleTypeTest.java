package dev.hyperbound.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Types of rules: which are the same, what they have in common, what messages call them. */
class RuleTypeTest {
    private static final RuleType WORDS = RuleType.oneOf(List.of("a", "b"));
    private static final List<RuleType> DIFFERENT = List.of(
            RuleType.INT,
            RuleType.DOUBLE,
            RuleType.BOOL,
            RuleType.STRING,
            WORDS,
            RuleType.oneOf(List.of("a")),
            RuleType.numberOr(RuleType.INT, List.of("auto")),
            RuleType.numberOr(RuleType.DOUBLE, List.of("auto")),
            RuleType.numberOr(RuleType.INT, List.of("all")),
            RuleType.listOf(RuleType.INT),
            RuleType.listOf(RuleType.STRING),
            RuleType.listOf(RuleType.NOTHING),
            RuleType.record(List.of(new RuleType.Field("h", RuleType.INT))),
            RuleType.record(List.of(new RuleType.Field("w", RuleType.INT))),
            RuleType.NOTHING);

    @Test
    void areEqualToNoOther() {
        for (RuleType type : DIFFERENT) {
            assertThat(DIFFERENT).filteredOn(type::equals).as(type.words()).containsExactly(type);
        }
    }

    @Test
    void areEqualIfTheirPartsAre() {
        assertThat(RuleType.oneOf(List.of("a", "b"))).isEqualTo(WORDS).hasSameHashCodeAs(WORDS);
        assertThat(RuleType.listOf(WORDS))
                .isEqualTo(RuleType.listOf(RuleType.oneOf(List.of("a", "b"))))
                .hasSameHashCodeAs(RuleType.listOf(RuleType.oneOf(List.of("a", "b"))));
        assertThat(RuleType.numberOr(RuleType.INT, List.of("auto")))
                .isEqualTo(RuleType.numberOr(RuleType.INT, List.of("auto")))
                .hasSameHashCodeAs(RuleType.numberOr(RuleType.INT, List.of("auto")));
    }

    @Test
    void haveInCommonWhatBothCanBe() {
        for (RuleType type : DIFFERENT) {
            assertThat(type.join(type)).as(type.words()).contains(type);
            assertThat(type.join(RuleType.NOTHING)).as(type.words()).contains(type);
            assertThat(RuleType.NOTHING.join(type)).as(type.words()).contains(type);
        }
        assertThat(WORDS.join(RuleType.oneOf(List.of("c")))).contains(RuleType.STRING);
        assertThat(WORDS.join(RuleType.STRING)).contains(RuleType.STRING);
        assertThat(RuleType.listOf(WORDS).join(RuleType.listOf(RuleType.STRING)))
                .contains(RuleType.listOf(RuleType.STRING));
        assertThat(RuleType.listOf(RuleType.NOTHING).join(RuleType.listOf(RuleType.INT)))
                .contains(RuleType.listOf(RuleType.INT));
    }

    @Test
    void haveNothingInCommonOtherwise() {
        assertThat(RuleType.INT.join(RuleType.DOUBLE)).isEmpty();
        assertThat(WORDS.join(RuleType.INT)).isEmpty();
        assertThat(RuleType.listOf(RuleType.INT).join(RuleType.listOf(RuleType.DOUBLE)))
                .isEmpty();
        assertThat(RuleType.listOf(RuleType.INT).join(RuleType.INT)).isEmpty();
    }

    @Test
    void areCalledByWhatTheyHold() {
        assertThat(DIFFERENT)
                .extracting(RuleType::words)
                .containsExactly(
                        "int",
                        "double",
                        "bool",
                        "string",
                        "string",
                        "string",
                        "int or keyword",
                        "double or keyword",
                        "int or keyword",
                        "list of int",
                        "list of string",
                        "empty list",
                        "record(h)",
                        "record(w)",
                        "nothing");
    }

    @Test
    void answerForTheirParts() {
        RuleType.RecordOf record =
                new RuleType.RecordOf(List.of(new RuleType.Field("h", RuleType.INT), new RuleType.Field("w", WORDS)));
        assertThat(record.field("w")).contains(WORDS);
        assertThat(record.field("x")).isEmpty();
        assertThat(DIFFERENT).filteredOn(RuleType::isNumber).containsExactly(RuleType.INT, RuleType.DOUBLE);
        assertThat(DIFFERENT).filteredOn(RuleType::isText).hasSize(3);
        assertThat(DIFFERENT).filteredOn(type -> type.numberOr().isPresent()).hasSize(3);
        assertThat(DIFFERENT).filteredOn(type -> type.components().isPresent()).hasSize(2);
        assertThat(RuleType.listOf(WORDS).elementType()).contains(WORDS);
        assertThat(WORDS.texts()).isEqualTo(Optional.of(List.of("a", "b")));
        assertThat(RuleType.STRING.texts()).isEmpty();
    }
}
