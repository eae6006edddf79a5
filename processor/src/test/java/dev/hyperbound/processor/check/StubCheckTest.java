package dev.hyperbound.processor.check;

import static dev.hyperbound.processor.check.ModelStub.FLAG;
import static dev.hyperbound.processor.check.ModelStub.OPTIMIZER;
import static dev.hyperbound.processor.check.ModelStub.TEXT;
import static dev.hyperbound.processor.check.ModelStub.matches;
import static dev.hyperbound.processor.check.ModelStub.oneOf;
import static dev.hyperbound.processor.check.ModelStub.range;
import static dev.hyperbound.processor.check.ModelStub.shape;
import static dev.hyperbound.processor.check.ModelStub.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.ValueType.Numeric;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with stubs, and what is not, without a compiler. */
class StubCheckTest {
    private static final ValueType LIST = new ValueType.Sequence(Numeric.INT, Separation.of(","));

    private static Value whole(long value) {
        return new Value.Whole(value);
    }

    private static Value real(double value) {
        return new Value.Real(value);
    }

    private static Value text(String value) {
        return new Value.Text(value);
    }

    private static Value list(long... values) {
        return new Value.Sequence(IntStream.range(0, values.length)
                .mapToObj(i -> whole(values[i]))
                .toList());
    }

    private static ModelStub stub() {
        return new ModelStub();
    }

    /** What a training stub could have, with nothing wrong. */
    private static ModelStub training() {
        return stub().defaulted("epochs", Numeric.INT, whole(10), range("[1, 100]"))
                .defaulted("frequency", Numeric.INT, whole(1), range("[1, 9]"))
                .optional("top_k", Numeric.INT, range("[1, inf)"))
                .required("seed", Numeric.INT)
                .defaulted("optimizer", OPTIMIZER, new Value.Constant(ModelStub.constant("sgd")))
                .required("rate", Numeric.DOUBLE, range("(0, 1]"))
                .optional("note", TEXT)
                .defaulted("flag", FLAG, new Value.Truth(true));
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        assertThat(training()
                        .rule("frequency <= epochs")
                        .rule("!has(top_k) || top_k <= 5")
                        .rule("!flag || rate < 0.5")
                        .usedWhen("note", "optimizer == 'adam'")
                        .requiredWhen("top_k", "optimizer == 'sgd'")
                        .objective("accuracy")
                        .objective("loss")
                        .found())
                .isEmpty();
    }

    @Nested
    class Defaults {
        @ParameterizedTest
        @CsvSource({"0, true", "1, false", "9, false", "10, true"})
        void lieInTheRange(long value, boolean wrong) {
            assertThat(stub().defaulted("p", Numeric.INT, whole(value), range("[1, 9]"))
                            .found())
                    .isEqualTo(
                            wrong
                                    ? List.of("HB201 at @Default | found: " + value + " | allowed: [1, 9] @ @Range")
                                    : List.of());
        }

        @Test
        void ofListsAndRecordsAreLookedAtPieceByPiece() {
            assertThat(stub().defaulted("p", LIST, list(1, 0, 10), range("[1, 9]"))
                            .found())
                    .containsExactly(
                            "HB201 at @Default | found: 0 | allowed: [1, 9] @ @Range",
                            "HB201 at @Default | found: 10 | allowed: [1, 9] @ @Range");
            Value shape = new Value.Composite(List.of(whole(0), whole(0)));
            assertThat(stub().defaulted("p", shape(range("[1, 9]")), shape).found())
                    .containsExactly("HB201 at @Default | found: 0 | allowed: [1, 9] @ @Range");
        }

        @Test
        void areOneOfTheAllowedValues() {
            Constraint allowed = texts("sgd", "adam");
            assertThat(stub().defaulted("p", TEXT, text("adam"), allowed).found())
                    .isEmpty();
            ModelStub wrong = stub().defaulted("p", TEXT, text("adma"), allowed);
            assertThat(wrong.found())
                    .containsExactly("HB213 at @Default | found: \"adma\" | allowed: \"sgd\", \"adam\" @ @OneOf");
            assertThat(wrong.help()).containsExactly("did you mean \"adam\"?");
            assertThat(stub().defaulted("p", Numeric.INT, whole(3), oneOf(List.of(whole(1), whole(2)), "1", "2"))
                            .found())
                    .containsExactly("HB213 at @Default | found: 3 | allowed: 1, 2 @ @OneOf");
        }

        @Test
        void match() {
            assertThat(stub().defaulted("p", TEXT, text("ab"), matches("a+b")).found())
                    .isEmpty();
            assertThat(stub().defaulted("p", TEXT, text("ba"), matches("a+b")).found())
                    .containsExactly("HB215 at @Default | found: \"ba\" | allowed: a+b @ @Matches");
            assertThat(stub().defaulted("p", TEXT, text("a".repeat(60)), matches("a*a*a*a*a*b"))
                            .codes())
                    .containsExactly("HB216");
        }
    }

    @Nested
    class AllowedValues {
        @Test
        void areSome() {
            assertThat(stub().required("p", TEXT, texts()).found()).containsExactly("HB217 at @OneOf");
        }

        @Test
        void areThereOnce() {
            assertThat(stub().required("p", TEXT, texts("a", "b", "a")).found())
                    .containsExactly("HB218 at value a | found: \"a\"");
            assertThat(stub().required(
                                    "p",
                                    Numeric.DOUBLE,
                                    oneOf(
                                            List.of(real(0.5), real(0.5), real(0.0), real(-0.0)),
                                            "0.5",
                                            ".50",
                                            "0",
                                            "-0"))
                            .found())
                    .containsExactly(
                            "HB218 at value .50 | found: \".50\" | because: 0.5 is the same number",
                            "HB218 at value -0 | found: \"-0\" | because: 0 is the same number");
        }

        @Test
        void satisfyTheOtherConstraints() {
            Constraint numbers = oneOf(List.of(whole(0), whole(1)), "0", "1");
            assertThat(stub().required("p", Numeric.INT, numbers, range("[1, 9]"))
                            .found())
                    .containsExactly("HB220 at value 0 | found: 0 | allowed: [1, 9] @ @Range");
            assertThat(stub().required("p", TEXT, texts("ab", "ba"), matches("a+b"))
                            .found())
                    .containsExactly("HB221 at value ba | found: \"ba\" | allowed: a+b @ @Matches");
        }
    }

    @Nested
    class Intervals {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[2, 1] | its lower end is greater than its upper end | did you mean [1, 2]?",
                    "(2, 1] | its lower end is greater than its upper end | did you mean (1, 2]?",
                    "[2e40, 1e-3) | its lower end is greater than its upper end | did you mean [0.001, 2e40)?",
                    "(1, 1] | its ends are equal and one of them is open | did you mean [1, 1]?",
                    "[1, 1.0) | its ends are equal and one of them is open | did you mean [1, 1.0]?",
                    "(0, 4.9e-324) | no double lies between its ends | move its ends apart",
                })
        void areNotEmpty(String text, String reason, String help) {
            ModelStub stub = stub().required("p", Numeric.DOUBLE, range(text));
            assertThat(stub.found()).containsExactly("HB202 at @Range | found: " + text + ", " + reason);
            assertThat(stub.help()).containsExactly(help);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"[1, 1]", "(0, 1)", "(-inf, 1]", "(-inf, inf)", "[0, 1.7e308]", "[-1, 1)"})
        void holdDoubles(String text) {
            assertThat(stub().required("p", Numeric.DOUBLE, range(text)).found())
                    .isEmpty();
        }

        @Test
        void ofWholeNumbersHoldSome() {
            assertThat(stub().required("p", Numeric.INT, range("(1, 2)")).found())
                    .containsExactly(
                            "HB203 at @Range | found: (1, 2) | because: 'p' is an int, and no whole number lies"
                                    + " between 1 and 2");
            assertThat(stub().required("p", Numeric.INT, range("(1, 3)")).found())
                    .isEmpty();
        }

        @Test
        void stayWithinTheType() {
            ModelStub ofInts = stub().required("p", Numeric.INT, range("[0, 3e9]"));
            assertThat(ofInts.found())
                    .containsExactly("HB206 at @Range | found: [0, 3e9] | allowed: from -2147483648 to 2147483647");
            assertThat(ofInts.help()).containsExactly("declare the method as long, or write inf for no limit");
            ModelStub ofLongs = stub().required("p", Numeric.LONG, range("[-1e19, 0]"));
            assertThat(ofLongs.found())
                    .containsExactly("HB206 at @Range | found: [-1e19, 0] | allowed: from -9223372036854775808 to"
                            + " 9223372036854775807");
            assertThat(ofLongs.help()).containsExactly("write inf for no limit");
            assertThat(stub().required("p", Numeric.DOUBLE, range("[0, 1e309]")).found())
                    .containsExactly("HB206 at @Range | found: [0, 1e309] | allowed: from"
                            + " -1.7976931348623157e+308 to 1.7976931348623157e+308");
        }

        @Test
        void ofElementsComponentsAndTuningAreLookedAtToo() {
            assertThat(stub().required("p", LIST, range("[2, 1]")).codes()).containsExactly("HB202");
            assertThat(stub().required("p", shape(range("[2, 1]"))).codes()).containsExactly("HB202");
            assertThat(stub().required("p", Numeric.INT)
                            .tunable("[2, 1]", Scale.AUTO)
                            .found())
                    .containsExactly("HB202 at @Tunable | found: [2, 1], its lower end is greater than its upper end");
        }
    }

    @Nested
    class Tuning {
        private ModelStub tuned(String valid, String tunable, Scale scale) {
            return stub().required("p", Numeric.DOUBLE, range(valid)).tunable(tunable, scale);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[0, 1] | [0, 1] | false",
                    "[0, 1] | [0.1, 0.9] | false",
                    "[0, 1] | [-0.1, 1] | true",
                    "[0, 1] | [0, 1.1] | true",
                    "(0, 1] | [0, 1] | true",
                    "(0, 1] | (0, 1] | false",
                    "[0, 1) | [0, 1] | true",
                    "(-inf, inf) | [-9, 9] | false",
                })
        void staysWithinTheValidRange(String valid, String tunable, boolean tooWide) {
            assertThat(tuned(valid, tunable, Scale.AUTO).found())
                    .isEqualTo(
                            tooWide
                                    ? List.of("HB401 at @Tunable | found: " + tunable + " | allowed: " + valid
                                            + " @ @Range")
                                    : List.of());
        }

        @Test
        void needsTwoEnds() {
            assertThat(tuned("[0, inf)", "[0, inf)", Scale.AUTO).found())
                    .containsExactly("HB402 at @Tunable | found: [0, inf)");
            assertThat(tuned("(-inf, 0]", "(-inf, 0]", Scale.AUTO).codes()).containsExactly("HB402");
        }

        @Test
        void needsMoreThanOneValue() {
            assertThat(tuned("[0, 1]", "[1, 1]", Scale.AUTO).found())
                    .containsExactly("HB410 at @Tunable | found: [1, 1]");
            assertThat(stub().required("p", Numeric.INT)
                            .tunable("(1, 3)", Scale.AUTO)
                            .codes())
                    .containsExactly("HB410");
        }

        @Test
        void isOfWhatIsSent() {
            assertThat(stub().optional("p", Numeric.INT)
                            .tunable("[1, 9]", Scale.AUTO)
                            .context()
                            .found())
                    .containsExactly("HB403 at @Tunable | because: it has @Context, so it is never sent");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "LOGARITHMIC | [1e-9, 1] | ",
                    "LOGARITHMIC | (0, 1] | ",
                    "LOGARITHMIC | [0, 1] | HB405",
                    "LOGARITHMIC | [-1, 1] | HB405",
                    "LINEAR | [-1, 1] | ",
                    "REVERSE_LOGARITHMIC | [0, 0.999] | ",
                    "REVERSE_LOGARITHMIC | [0, 1) | ",
                    "REVERSE_LOGARITHMIC | [0, 1] | HB406",
                    "REVERSE_LOGARITHMIC | [-0.1, 0.5] | HB406",
                })
        void hasAScaleThatReachesTheNumbers(Scale scale, String range, String code) {
            assertThat(stub().required("p", Numeric.DOUBLE)
                            .tunable(range, scale)
                            .codes())
                    .isEqualTo(code == null ? List.of() : List.of(code));
        }

        @Test
        void ofWholeNumbersHasNoReverseLogarithmicScale() {
            assertThat(stub().required("p", Numeric.INT)
                            .tunable("[0, 9]", Scale.REVERSE_LOGARITHMIC)
                            .found())
                    .containsExactly("HB406 at @Tunable | found: [0, 9] | because: 'p' is a whole number");
            assertThat(stub().required("p", Numeric.INT)
                            .tunable(Scale.REVERSE_LOGARITHMIC)
                            .found())
                    .containsExactly("HB406 at @Tunable | found: no range | because: 'p' is a whole number");
        }

        @Test
        void isOfEachObjectiveOnce() {
            assertThat(stub().objective("a").objective("b").objective("a").found())
                    .containsExactly("HB408 at objective 3 | because: it has the metric of another @ objective 1");
        }
    }

    @Nested
    class Conditions {
        @Test
        void goWithWhetherAParameterIsThere() {
            ModelStub used = training().usedWhen("seed", "flag");
            assertThat(used.codes()).containsExactly("HB320");
            assertThat(used.help())
                    .containsExactly("add @Default, or return OptionalInt and use @RequiredWhen(\"flag\")");
            ModelStub required = training().requiredWhen("seed", "flag");
            assertThat(required.codes()).containsExactly("HB322");
            assertThat(required.help()).containsExactly("return OptionalInt, or remove @RequiredWhen");
            assertThat(training().requiredWhen("rate", "flag").help())
                    .containsExactly("return OptionalDouble, or remove @RequiredWhen");
            assertThat(training().requiredWhen("epochs", "flag").codes()).containsExactly("HB322");
            assertThat(training().requiredWhen("optimizer", "flag").help())
                    .containsExactly("return an Optional, or remove @RequiredWhen");
            assertThat(training().requiredWhen("flag", "epochs > 1").help())
                    .containsExactly("return Optional<Boolean>, or remove @RequiredWhen");
            assertThat(stub().required("p", Numeric.LONG)
                            .required("q", FLAG)
                            .requiredWhen("p", "q")
                            .help())
                    .containsExactly("return OptionalLong, or remove @RequiredWhen");
        }

        @Test
        void contextIsNotRequired() {
            assertThat(stub().required("p", TEXT).context().codes()).containsExactly("HB229");
            assertThat(stub().optional("p", TEXT).context().found()).isEmpty();
        }

        @Test
        void doNotReadTheirParameter() {
            assertThat(training().usedWhen("epochs", "epochs > 5 && flag").codes())
                    .containsExactly("HB318");
        }

        @Test
        void doNotDependOnEachOther() {
            assertThat(training()
                            .usedWhen("epochs", "flag")
                            .usedWhen("flag", "frequency > 1")
                            .usedWhen("frequency", "epochs > 1")
                            .usedWhen("note", "flag")
                            .found())
                    .containsExactly("HB321 at @UsedWhen of epochs | found: 'epochs' is used when flag;"
                            + " 'flag' is used when frequency > 1; 'frequency' is used when epochs > 1"
                            + " @ @UsedWhen of epochs @ @UsedWhen of flag @ @UsedWhen of frequency");
            assertThat(training()
                            .requiredWhen("top_k", "has(note)")
                            .requiredWhen("note", "has(top_k)")
                            .found())
                    .containsExactly("HB321 at @RequiredWhen of top_k | found: 'top_k' is required when has(note);"
                            + " 'note' is required when has(top_k)"
                            + " @ @RequiredWhen of top_k @ @RequiredWhen of note");
        }

        @Test
        void showTheShortestCycleOfAFew() {
            ModelStub stub = stub();
            for (int i = 0; i < 8; i++) {
                stub.optional("p" + i, FLAG);
            }
            for (int i = 0; i < 8; i++) {
                stub.usedWhen("p" + i, "p" + (i + 1) % 8);
            }
            assertThat(stub.found())
                    .singleElement()
                    .asString()
                    .contains("'p5' is used when p6; … @")
                    .doesNotContain("'p6' is");
            assertThat(stub.usedWhen("p5", "p6 || p0").found().get(0)).contains("'p5' is used when p6 || p0 @");
        }

        @Test
        void canBeTrue() {
            ModelStub stub = training().usedWhen("note", "epochs > 100");
            assertThat(stub.found())
                    .containsExactly("HB316 at @UsedWhen of note | rule: epochs > 100"
                            + " | because: 'epochs' is in [1, 100] @ @Range");
            assertThat(stub.help())
                    .containsExactly("the parameter would never be used; remove it or change the condition");
            assertThat(training().usedWhen("note", "epochs > 100 && top_k > 1").help())
                    .containsExactly("the parameter would never be used; remove it or change the condition");
            assertThat(training().usedWhen("note", "top_k < 1").help())
                    .containsExactly("change the condition, or remove it if the parameter is always used");
            assertThat(training().usedWhen("note", "1 / (epochs - epochs) == 1").help())
                    .containsExactly("change the condition, or remove it if the parameter is always used");
        }

        @Test
        void ofWhatIsRequiredCanBeTrueAndUntrue() {
            ModelStub never = training().requiredWhen("note", "epochs > 100");
            assertThat(never.codes()).containsExactly("HB316");
            assertThat(never.help())
                    .containsExactly(
                            "the parameter would never be required; remove @RequiredWhen or change the condition");
            assertThat(training().requiredWhen("note", "epochs <= 100").found())
                    .containsExactly("HB319 at @RequiredWhen of note | rule: epochs <= 100"
                            + " | because: 'epochs' is in [1, 100] @ @Range");
            assertThat(training().requiredWhen("note", "seed < 5 || seed >= 5").found())
                    .containsExactly("HB319 at @RequiredWhen of note | rule: seed < 5 || seed >= 5"
                            + " | because: no values make it untrue");
            assertThat(training().requiredWhen("note", "top_k >= 1").found()).isEmpty();
        }
    }

    @Nested
    class Rules {
        @Test
        void areThereOnce() {
            assertThat(training()
                            .rule("epochs > 5")
                            .rule("seed > 1")
                            .rule("(epochs)>5")
                            .found())
                    .containsExactly(
                            "HB313 at rule 3 | rule: (epochs)>5 | because: it says the same as another @ rule 1");
        }

        @ParameterizedTest
        @CsvSource(
                delimiterString = " ~ ",
                value = {
                    "epochs > 5 ~ epochs > 6",
                    "epochs > 5 ~ epochs >= 5",
                    "epochs > 5 ~ frequency > 5",
                    "seed + 1 > 5 ~ seed - 1 > 5",
                    "rate > 0.5 ~ rate > 0.25",
                    "optimizer == 'sgd' ~ optimizer == 'adam'",
                    "has(note) ~ has(top_k)",
                    "flag == true ~ flag == false",
                    "note.startsWith('a') ~ note.endsWith('a')",
                    "note.matches('a') ~ note.matches('b')",
                    "math.least(seed, epochs) > 5 ~ math.greatest(seed, epochs) > 5",
                    "steps.all(x, x > 1) ~ steps.exists(x, x > 1)",
                    "steps.all(x, x > seed) ~ steps.all(y, x > seed)",
                    "double(seed) > rate ~ double(int(rate)) > rate",
                    "double(rate) > seed ~ int(rate) > seed",
                    "steps.all(x, steps.all(y, x > y)) ~ steps.all(x, steps.all(y, y > x))",
                    "shape.height > 3 ~ shape.width > 3",
                })
        void areDifferentInAnyDetail(String first, String second) {
            ModelStub stub = training().required("steps", LIST).required("shape", shape());
            assertThat(stub.required("x", Numeric.INT).rule(first).rule(second).codes())
                    .doesNotContain("HB313");
            assertThat(stub.rule(first).codes()).contains("HB313");
        }

        @Test
        void nameAParameter() {
            assertThat(stub().rule("1 < 2").found())
                    .contains("HB315 at rule 1 | rule: 1 < 2 | because: it has the same result for every value");
            assertThat(training().usedWhen("note", "1 < 2").codes()).containsExactly("HB315");
            assertThat(training().requiredWhen("note", "1 < 2").codes()).containsExactly("HB315");
            assertThat(training().objective("loss", "1 < 2").codes()).containsExactly("HB315");
        }

        @ParameterizedTest
        @CsvSource(
                delimiterString = " ~ ",
                value = {
                    "rate * 3.0 == 0.3 ~ true",
                    "0.3 == rate * 3.0 ~ true",
                    "rate * 3.0 != 0.3 ~ true",
                    "flag || -(rate / 3.0) == 0.1 ~ true",
                    "rate * 3.0 < 0.3 ~ false",
                    "rate == 0.3 ~ false",
                    "seed * 3 == 6 ~ false",
                })
        void doNotCompareComputedDoubles(String rule, boolean warned) {
            assertThat(training().rule(rule).codes().contains("HB314")).isEqualTo(warned);
        }

        @Test
        void showTheComparisonOfComputedDoubles() {
            assertThat(training().rule("flag || rate * 3.0 == 0.3").found())
                    .singleElement()
                    .asString()
                    .startsWith("HB314 at rule 1 | rule: flag || rate * 3.0 == 0.3\n")
                    .contains("        ^^^^^^^^^^^^^^^^^")
                    .contains("column 9");
        }

        @Test
        void canHold() {
            ModelStub stub = training().rule("epochs > 100");
            assertThat(stub.found())
                    .containsExactly(
                            "HB310 at rule 1 | rule: epochs > 100 | because: 'epochs' is in [1, 100] @ @Range");
            assertThat(stub.help()).containsExactly("every builder would fail; remove the rule or widen the range");
            assertThat(training().rule("epochs > 100", Severity.WARNING).help())
                    .containsExactly("every builder would warn; remove the rule or widen the range");
            assertThat(training().rule("top_k < 1 && note == 'a'").help())
                    .containsExactly(
                            "every builder would fail that sets 'top_k' and 'note'; remove the rule or widen the range");
            assertThat(training().rule("seed < 5 && seed > 5").found())
                    .containsExactly("HB310 at rule 1 | rule: seed < 5 && seed > 5 | because: it contradicts itself");
        }

        @Test
        void canFail() {
            assertThat(training().rule("rate <= 1.0").found())
                    .containsExactly("HB311 at rule 1 | rule: rate <= 1.0 | because: 'rate' is in (0, 1] @ @Range");
            assertThat(training().rule("has(seed)").found())
                    .containsExactly("HB311 at rule 1 | rule: has(seed) | because: 'seed' is always present @ seed");
            assertThat(training().rule("seed < 5 || seed >= 5").found())
                    .containsExactly("HB311 at rule 1 | rule: seed < 5 || seed >= 5"
                            + " | because: no values at all would violate it");
        }

        @Test
        void knowBothBooleans() {
            assertThat(training().rule("flag == true || flag == false").codes()).containsExactly("HB311");
            assertThat(training().rule("flag == true && flag == false").codes()).containsExactly("HB310");
        }

        @Test
        void areExplainedByWhatTheyRead() {
            ModelStub stub = stub().required("a", shape(range("[1, 9]"), matches("x")))
                    .required("b", LIST, range("[1, 9]"))
                    .required("c", Numeric.INT, range("[0, 5]"), oneOf(List.of(whole(1), whole(2)), "1", "2"))
                    .required("d", OPTIMIZER)
                    .required("e", Numeric.DOUBLE)
                    .required("f", Numeric.INT);
            assertThat(stub.rule("a.height < 10")
                            .rule("b.all(x, x < 10)")
                            .rule("c < 3")
                            .rule("d in ['sgd', 'adam', 'nag']")
                            .rule("e <= 1.7976931348623157e308")
                            .rule("f < 3000000000")
                            .found())
                    .containsExactly(
                            "HB311 at rule 1 | rule: a.height < 10 | because: 'a.height' is in [1, 9] @ @Range",
                            "HB311 at rule 2 | rule: b.all(x, x < 10)"
                                    + " | because: 'b' is not empty, and each element is in [1, 9] @ @Range",
                            "HB311 at rule 3 | rule: c < 3 | because: 'c' is one of 1, 2 @ @OneOf",
                            "HB311 at rule 4 | rule: d in ['sgd', 'adam', 'nag']"
                                    + " | because: 'd' is one of sgd, adam, nag @ d",
                            "HB311 at rule 5 | rule: e <= 1.7976931348623157e308 | because: 'e' is a finite double @ e",
                            "HB311 at rule 6 | rule: f < 3000000000 | because: 'f' is an int @ f");
        }

        @Test
        void areExplainedByAFewParameters() {
            ModelStub stub = stub();
            for (int i = 0; i < 6; i++) {
                stub.required("p" + i, Numeric.INT, range("[0, " + (i + 1) + "]"));
            }
            assertThat(stub.rule("p0 + p1 + p2 + p3 < 100").found())
                    .singleElement()
                    .asString()
                    .contains("'p3' is in [0, 4] @ @Range @ @Range @ @Range @ @Range");
            assertThat(stub.rule("p0 + p1 + p2 + p3 + p4 + p5 < 100").found().get(1))
                    .contains("'p3' is in [0, 4]; … @ @Range @ @Range @ @Range @ @Range")
                    .doesNotContain("'p4' is");
        }

        @Test
        void areKeptByTheDefaults() {
            assertThat(training().rule("epochs < frequency").found())
                    .containsExactly("HB312 at rule 1 | rule: epochs < frequency"
                            + " | found: epochs = default, frequency = default @ @Default @ @Default");
            assertThat(training().rule("epochs < frequency && seed > 0").found())
                    .containsExactly("HB312 at rule 1 | rule: epochs < frequency && seed > 0"
                            + " | found: epochs = default, frequency = default"
                            + " | because: no value of 'seed' makes up for it @ @Default @ @Default");
            assertThat(training().rule("epochs < frequency", Severity.WARNING).found())
                    .isEmpty();
            assertThat(training().rule("epochs < frequency || seed > 0").found())
                    .isEmpty();
            assertThat(training().rule("epochs < frequency || top_k > 1").found())
                    .isEmpty();
            assertThat(training().rule("epochs < frequency && top_k > 1").codes())
                    .containsExactly("HB312");
            assertThat(training().rule("seed > 0 && rate < 0.5").found()).isEmpty();
        }

        @Test
        void areNotHeldToADefaultThatIsWrongItself() {
            assertThat(stub().defaulted("p", Numeric.INT, whole(0), range("[1, 9]"))
                            .defaulted("q", Numeric.INT, whole(1))
                            .rule("p > q")
                            .codes())
                    .containsExactly("HB201");
        }

        @Test
        void areNotLookedAtWhereAParameterHasNoValue() {
            assertThat(stub().required("p", Numeric.INT, range("[2, 1]"))
                            .rule("p > 5")
                            .codes())
                    .containsExactly("HB202");
            assertThat(stub().required("p", TEXT, texts())
                            .rule("p.contains('a')")
                            .codes())
                    .containsExactly("HB217");
            assertThat(stub().required("p", shape(range("[2, 1]")))
                            .rule("p.height > 5")
                            .codes())
                    .containsExactly("HB202");
        }

        @Test
        void knowEitherZero() {
            assertThat(stub().required("p", Numeric.DOUBLE, oneOf(List.of(real(0.0)), "0"))
                            .rule("1.0 / p > 0.0")
                            .found())
                    .isEmpty();
        }

        @Test
        void knowAllowedValuesThatSatisfyTheOtherConstraints() {
            Constraint numbers = oneOf(List.of(whole(0), whole(1)), "0", "1");
            assertThat(stub().required("p", Numeric.INT, numbers, range("[1, 9]"))
                            .rule("p == 1")
                            .codes())
                    .containsExactly("HB220", "HB311");
        }
    }
}
