package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyperbound.DoubleOr;
import dev.hyperbound.IntOr;
import dev.hyperbound.LongOr;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Typed values become the texts that are read, or a violation says why there is none. */
class TypedReadingTest {
    private static final Demo DEMO = new Demo();

    static final List<Arguments> TEXTS = List.of(
            Arguments.of("size", 30, "30"),
            Arguments.of("size", 30.0, "30"),
            Arguments.of("size", -0.0, "0"),
            Arguments.of("size", 30.5, "30.5"),
            Arguments.of("size", 30f, "30"),
            Arguments.of("size", new BigDecimal("30.00"), "30"),
            Arguments.of("size", new BigDecimal("3e1"), "30"),
            Arguments.of("size", new BigDecimal("30.25"), "30.25"),
            Arguments.of("size", new BigDecimal("1e50"), "1E+50"),
            Arguments.of("size", new BigInteger("31"), "31"),
            Arguments.of("size", new AtomicInteger(32), "32"),
            Arguments.of("size", "33", "33"),
            Arguments.of("size", true, "true"),
            Arguments.of("rate", 0.1, "0.1"),
            Arguments.of("rate", 0.1f, "0.1"),
            Arguments.of("rate", 1e-8, "1e-08"),
            Arguments.of("rate", 3, "3"),
            Arguments.of("flag", true, "yes"),
            Arguments.of("flag", false, "no"),
            Arguments.of("flag", 1, "1"),
            Arguments.of("flag", "YES", "YES"),
            Arguments.of("note", "any", "any"),
            Arguments.of("layers", Pattern.compile("a+"), "a+"),
            Arguments.of("layers", "a+", "a+"),
            Arguments.of("mode", "sgd", "sgd"),
            Arguments.of("mode", 1, "1"),
            Arguments.of("mode", 1.0, "1"),
            Arguments.of("mode", 0.5, "0.5"),
            Arguments.of("mode", true, "True"),
            Arguments.of("mode", false, "false"),
            Arguments.of("steps", List.of(1, 2.0, "3"), "1,2,3"),
            Arguments.of("steps", List.of(), ""),
            Arguments.of("steps", "1, 2", "1, 2"),
            Arguments.of("names", List.of("a;b", "c d"), "a;b;;c d"),
            Arguments.of("tags", List.of("a\"", ""), "[\"a\\\"\", \"\"]"),
            Arguments.of("weights", List.of(0.5, 1), "[0.5, 1]"),
            Arguments.of("weights", List.of("nan"), "[\"nan\"]"),
            Arguments.of("shape", Map.of("width", 2, "height", 1), "1x2"),
            Arguments.of("shape", Map.of("w", 2, "height", 1), "1x2"),
            Arguments.of("shape", new Demo.Shape(3, 4), "3x4"),
            Arguments.of("shape", "5x6", "5x6"),
            Arguments.of("either", 0.5, "0.5"),
            Arguments.of("either", "auto", "auto"),
            Arguments.of("either", Demo.Auto.AUTO, "auto"),
            Arguments.of("either", DoubleOr.of(0.25), "0.25"),
            Arguments.of("either", DoubleOr.of(Demo.Auto.AUTO), "auto"),
            Arguments.of("either", IntOr.of(3), "3"),
            Arguments.of("either", IntOr.of(Demo.Auto.AUTO), "auto"),
            Arguments.of("either", LongOr.of(4L), "4"),
            Arguments.of("either", LongOr.of(Demo.Auto.AUTO), "auto"),
            Arguments.of("limit", -1, "-1"),
            Arguments.of("limit", -1.0, "-1"),
            Arguments.of("limit", "none", "none"),
            Arguments.of("limit", 7, "7"));

    @ParameterizedTest
    @FieldSource("TEXTS")
    void valuesHaveTexts(String name, Object value, String text) {
        assertThat(DEMO.fromValues(Map.of(name, value)).toMap()).containsExactly(Map.entry(name, text));
    }

    static final List<Arguments> REFUSALS = List.of(
            Arguments.of("size", List.of(1), "size = \"[1]\": a list, not int; write one number"),
            Arguments.of("size", new Object[0], "size = \"Object[]\": a record, not int; write one number"),
            Arguments.of("flag", List.of(), "flag = \"[]\": a list, not boolean; write true or false"),
            Arguments.of("note", 7, "note = \"7\": a number, not string; put it in quotes"),
            Arguments.of("note", true, "note = \"true\": a boolean, not string; put it in quotes"),
            Arguments.of("note", Map.of("a", List.of()), "note = \"{a: […]}\": a map, not string; write one text"),
            Arguments.of("layers", 7, "layers = \"7\": a number, not pattern; put it in quotes"),
            Arguments.of("layers", List.of(Map.of()), "layers = \"[{…}]\": a list, not pattern; write one text"),
            Arguments.of(
                    "layers",
                    Pattern.compile("a", Pattern.CASE_INSENSITIVE),
                    "layers = \"Pattern\": a pattern with flags, not pattern; write them into it, for example (?i)"),
            Arguments.of("mode", List.of(), "mode = \"[]\": a list, not enum; write one of the values"),
            Arguments.of("mode", Thread.State.NEW, "mode = \"NEW\": a State, not enum; write one of the values"),
            Arguments.of("steps", 7, "steps = \"7\": a number, not list of int; write a list"),
            Arguments.of("tags", true, "tags = \"true\": a boolean, not list of string; write a list"),
            Arguments.of(
                    "steps",
                    Arrays.asList(1, null),
                    "steps = \"[1, null]\": element [1] = \"null\": null, not int; leave it out"),
            Arguments.of(
                    "names",
                    List.of("a", "b;;c"),
                    "names = \"[a, b;;c]\": element [1] = \"b;;c\": must not hold the separator \";;\""),
            Arguments.of(
                    "names",
                    List.of(" a"),
                    "names = \"[ a]\": element [0] = \" a\": must not begin or end with a blank"),
            Arguments.of("names", List.of(""), "names = \"[]\": element [0] = \"\": must not be empty"),
            Arguments.of(
                    "shape", 7, "shape = \"7\": a number, not record(height, width); write a map of its components"),
            Arguments.of("shape", Map.of("height", 1), "shape = \"{height: 1}\": has no width"),
            Arguments.of(
                    "shape",
                    Map.of("hight", 1),
                    "shape = \"{hight: 1}\": has no component hight; did you mean \"height\"?"));

    @ParameterizedTest
    @FieldSource("REFUSALS")
    void otherValuesHaveNone(String name, Object value, String message) {
        assertThat(DEMO.messages(Map.of(name, value))).containsExactly(message);
    }

    @Test
    void aComponentStandsOnceByWhicheverName() {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("height", 1);
        shape.put("w", 2);
        shape.put("width", null);
        assertThat(DEMO.fromValues(Map.of("shape", shape)).toMap()).containsEntry("shape", "1x2");
        shape.put("width", 2);
        assertThat(DEMO.messages(Map.of("shape", shape)))
                .containsExactly("shape = \"{height: 1, w: 2, width: 2}\": has width twice, once by another name");
    }

    @Test
    @SuppressWarnings("NullAway") // what is refused
    void nullIsAbsentAndTheSchemaIsPassedOver() {
        Map<String, Object> values = new HashMap<>();
        values.put("size", null);
        values.put("$schema", "https://example.com");
        values.put("_tuning", 1);
        assertThat(DEMO.fromValues(values).toMap()).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> DEMO.fromValues(null)).withMessage("values");
        assertThat(DEMO.messages(Collections.singletonMap(null, 1)))
                .containsExactly("null: not a hyperparameter of demo; remove the key");
    }

    @Test
    void namesAreTold() {
        assertThat(DEMO.messages(Map.of("instances", 2)))
                .containsExactly("instances: never sent; set it on the builder");
        assertThat(DEMO.messages(Map.of("sise", 2)))
                .containsExactly("sise: unknown hyperparameter of demo; did you mean \"size\"?");
        assertThat(DEMO.fromValues(Map.of("n", 2)).toMap()).containsExactly(Map.entry("size", "2"));
        assertThat(DEMO.messages(Map.of("n", 2, "size", 2)))
                .containsExactly("size: given twice, as size and n; keep one of them");
        assertThatThrownBy(() -> DEMO.fromValues(Map.of("n", 2, "size", 2)))
                .isInstanceOf(InvalidHyperparametersException.class);
    }

    @Test
    void whatIsUnknownIsNeitherMissingNorWrong() {
        assertThat(DEMO.checkValues(Map.of("note", 7, "sise", 1), Set.of("note", "size")))
                .extracting(Violation::message)
                .containsExactly("sise: unknown hyperparameter of demo; did you mean \"size\"?");
        assertThat(DEMO.checkValues(Map.of("note", 7), Set.of())).hasSize(1);
        assertThat(DEMO.check(Map.of("n", "x"), Set.of("size"))).isEmpty();
        assertThat(DEMO.check(Map.of("instances", "1"), Set.of("instances", "none")))
                .extracting(Violation::kind)
                .containsOnly(Violation.Kind.UNKNOWN)
                .hasSize(2);
    }

    static final List<Arguments> VALUES = List.of(
            Arguments.of("size", "30", 30),
            Arguments.of("rate", "3", 3.0),
            Arguments.of("flag", "YES", true),
            Arguments.of("note", "7", "7"),
            Arguments.of("layers", "a+", "a+"),
            Arguments.of("mode", "1", "1"),
            Arguments.of("steps", "1, 2", List.of(1, 2)),
            Arguments.of("names", "a;b;;c", List.of("a;b", "c")),
            Arguments.of("tags", "[\"a\"]", List.of("a")),
            Arguments.of("weights", "[1, 0.5]", List.of(1.0, 0.5)),
            Arguments.of("shape", "1x2", Map.of("height", 1, "width", 2)),
            Arguments.of("either", "0.5", 0.5),
            Arguments.of("either", "auto", "auto"));

    @ParameterizedTest
    @FieldSource("VALUES")
    void textsHaveTypedValues(String name, String text, Object value) {
        assertThat(new Demo.Read(Map.of(name, text)).toValues()).isEqualTo(Map.of(name, value));
    }

    @Test
    void typedValuesCannotBeChanged() {
        Map<String, Object> values = new Demo.Read(Map.of("shape", "1x2", "size", "3")).toValues();
        assertThat(values.keySet()).containsExactly("size", "shape");
        assertThatThrownBy(values::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThat(values.get("shape"))
                .isInstanceOfSatisfying(
                        Map.class,
                        shape -> assertThatThrownBy(shape::clear).isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void theStubSaysWhatItIs() {
        assertThat(DEMO.name()).isEqualTo("demo");
        assertThat(DEMO.title()).isEqualTo("Demo");
        assertThat(DEMO.reference()).isEmpty();
        assertThat(DEMO.parameters()).isSameAs(Demo.PARAMETERS);
        assertThat(DEMO.objectives()).isEmpty();
        assertThat(DEMO.rules()).isEmpty();
        assertThat(DEMO.tuning()).isEmpty();
        assertThat(DEMO.fromMap(Map.of("size", "3")).toMap()).containsEntry("size", "3");
        assertThat(DEMO.check(Map.of("size", "3"))).isEmpty();
    }
}
