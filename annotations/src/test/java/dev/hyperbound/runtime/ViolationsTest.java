package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationsTest {
    private static final Violations NONE = Violations.none();
    private static final List<String> OPTIMIZERS = List.of("sgd", "adam", "rmsprop", "nag");

    private static WrongValue about(String parameter) {
        return NONE.about(parameter);
    }

    private static Violation only(Violations found) {
        assertThat(found.done()).hasSize(1);
        return found.done().get(0);
    }

    private static void assertOnly(Violations found, Kind kind, String parameter, String constraint, String message) {
        assertThat(Samples.bare(found.done()))
                .containsExactly(Samples.violation(kind, List.of(parameter), constraint, message, Severity.ERROR));
    }

    @Nested
    class Gathering {
        private final Violation first = Samples.violation(Kind.ONE_OF, List.of("a"), "", "first", Severity.ERROR);
        private final Violation second = Samples.violation(Kind.ONE_OF, List.of("b"), "", "second", Severity.ERROR);

        @Test
        void makesAnObjectForTheFirstAndKeepsIt() {
            Violations found = NONE.add(first);
            assertThat(found).isNotSameAs(NONE);
            assertThat(found.add(second)).isSameAs(found);
            assertThat(found.done()).containsExactly(first, second);
            assertThat(NONE.isEmpty()).isTrue();
            assertThat(NONE.done()).isEmpty();
            assertThat(Violations.of((WireReader) null)).isSameAs(NONE);
        }

        @Test
        void addsSeveral() {
            assertThat(NONE.addAll(List.of())).isSameAs(NONE);
            assertThat(Violations.of(List.of(second, first)).done()).containsExactly(second, first);
        }

        @Test
        void endsWithAnUnmodifiableList() {
            Violations found = NONE.add(first);
            List<Violation> finished = found.done();
            found.add(second);
            assertThat(finished).containsExactly(first);
            assertThatThrownBy(finished::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Blame {
        @Test
        void fallsOnParametersWithAViolationOfTheirOwn() {
            Violations found = about("a").required();
            found = found.about("b").range(0, "[1, inf)", "at least 1");
            found = found.about("c").malformed("x", "int", "not an int");
            found = found.about("d").oneOf("x", List.of("y"));
            found = found.tuning(Severity.ERROR, "[0, 1]", "too wide", "e");
            for (String name : List.of("a", "b", "c", "d", "e")) {
                assertThat(found.blames(name)).as(name).isTrue();
            }
            assertThat(found.blames("f")).isFalse();
            assertThat(found.blames("f", "g", "a")).isTrue();
            assertThat(found.blames()).isFalse();
            assertThat(NONE.blames("a")).isFalse();
        }

        @Test
        void fallsOnNobodyForRulesAndUse() {
            Violations found = NONE.rule("a <= b", "a", "b")
                    .id("r")
                    .words("a must be at most b")
                    .add();
            found = found.unused("c", "x").whole("c", 1).add();
            assertThat(found.blames("a", "b", "c")).isFalse();
        }
    }

    @Nested
    class Missing {
        @Test
        void requiredValues() {
            assertOnly(
                    about("num_classes").required(),
                    Kind.REQUIRED,
                    "num_classes",
                    "required",
                    "num_classes: required, but not set");
            assertThat(only(about("a").required()).value()).isEmpty();
        }

        @Test
        void valuesRequiredUnderACondition() {
            Violations found = about("patience").required("early_stopping", "early_stopping is true");
            assertOnly(
                    found,
                    Kind.REQUIRED,
                    "patience",
                    "early_stopping",
                    "patience: required when early_stopping is true, but not set");
            assertThat(only(found).arguments()).containsExactly(Map.entry("when", "early_stopping"));
        }

        @Test
        void elementsOfLists() {
            assertOnly(
                    about("steps").emptyList(),
                    Kind.MALFORMED,
                    "steps",
                    "list",
                    "steps = []: must have at least one element");
        }
    }

    @Nested
    class Ranges {
        @Test
        void ofIntegers() {
            Violation found = only(about("top_k").range(1, "(1, inf)", "greater than 1"));
            assertThat(found.message()).isEqualTo("top_k = 1: must be greater than 1");
            assertThat(found.constraint()).isEqualTo("(1, inf)");
            assertThat(found.id()).isEqualTo("range");
            assertThat(found.value()).contains("1");
            assertThat(found.arguments())
                    .containsExactly(
                            Map.entry("min", "1"),
                            Map.entry("max", "inf"),
                            Map.entry("minInclusive", "false"),
                            Map.entry("maxInclusive", "false"));
        }

        @Test
        void ofPartsNameThePart() {
            Violation element = only(NONE.about("steps", 1).of("3,0").range(0, "[1, inf)", "at least 1"));
            assertThat(element.message()).isEqualTo("steps[1] = 0: must be at least 1");
            assertThat(element.value()).contains("3,0");
            assertThat(element.arguments()).containsEntry("index", "1");
            assertThat(element.parameters()).containsExactly("steps");
            Violation component = only(NONE.about("shape", "height").range(0, "[1, inf)", "at least 1"));
            assertThat(component.message()).isEqualTo("shape.height = 0: must be at least 1");
        }

        @Test
        void ofDoubles() {
            assertOnly(
                    about("rate").realRange(1.5, "[0, 1]", "from 0 to 1"),
                    Kind.RANGE,
                    "rate",
                    "[0, 1]",
                    "rate = 1.5: must be from 0 to 1");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "NaN; [0, 1]; from 0 to 1; a finite number from 0 to 1",
                    "Infinity; (0, inf); greater than 0; a finite number greater than 0",
                    "-Infinity; [1, inf); at least 1; a finite number of at least 1",
                    "NaN; (-inf, 5]; at most 5; a finite number of at most 5",
                    "NaN; [0, 1); at least 0 and less than 1; a finite number of at least 0 and less than 1",
                    "NaN; (-inf, inf); any finite number; a finite number",
                    "1.5; [0, 1]; from 0 to 1; from 0 to 1"
                })
        void askForAFiniteNumber(double value, String interval, String words, String expected) {
            assertThat(only(about("rate").realRange(value, interval, words)).message())
                    .isEqualTo("rate = " + Wire.write(value) + ": must be " + expected);
        }

        @Test
        void ofMultiples() {
            Violation found = only(about("size").multipleOf(9, 8));
            assertThat(found.message()).isEqualTo("size = 9: must be a multiple of 8");
            assertThat(found.kind()).isEqualTo(Kind.MULTIPLE_OF);
            assertThat(found.id()).isEqualTo("multiple-of");
            assertThat(found.arguments()).containsExactly(Map.entry("multipleOf", "8"));
        }
    }

    @Nested
    class Choices {
        @Test
        void suggestTheClosest() {
            Violations found = about("optimizer").oneOf("amad", OPTIMIZERS);
            assertOnly(
                    found,
                    Kind.ONE_OF,
                    "optimizer",
                    "sgd, adam, rmsprop, nag",
                    "optimizer = \"amad\": must be one of \"sgd\", \"adam\", \"rmsprop\", \"nag\"; "
                            + "did you mean \"adam\"?");
            assertThat(only(found).arguments())
                    .containsExactly(Map.entry("allowed", "sgd, adam, rmsprop, nag"), Map.entry("suggestion", "adam"));
        }

        @Test
        void nameSeveralThatAreClose() {
            assertThat(only(about("p").oneOf("bat", List.of("cat", "hat"))).message())
                    .endsWith("; did you mean \"cat\" or \"hat\"?");
        }

        @Test
        void ofNumbersAreWrittenAsNumbers() {
            assertThat(only(about("layers").oneOf(20, "18, 34", "18 or 34")).message())
                    .isEqualTo("layers = 20: must be 18 or 34");
            assertThat(only(about("p").realOneOf(0.5, "1.0, 2.0", "1 or 2")).message())
                    .isEqualTo("p = 0.5: must be 1 or 2");
        }

        @Test
        void showADozenAtMost() {
            List<String> letters = new ArrayList<>();
            for (char letter = 'a'; letter < 'n'; letter++) {
                letters.add(String.valueOf(letter));
            }
            String dozen = letters.subList(0, 12).stream()
                    .map(letter -> '"' + letter + '"')
                    .collect(Collectors.joining(", "));
            Violation violation = only(about("p").oneOf("none", letters));
            assertThat(violation.message()).isEqualTo("p = \"none\": must be one of " + dozen + ", … (13 in all)");
            assertThat(violation.constraint()).endsWith("k, l, m");
        }
    }

    @Nested
    class Patterns {
        @Test
        void areMatchedFromEndToEnd() {
            Pattern digits = Pattern.compile("[0-9]+");
            assertThat(Match.of(digits, "123")).isEqualTo(Match.MATCHES);
            assertThat(Match.of(digits, "123x")).isEqualTo(Match.DIFFERS);
            assertOnly(
                    about("p").pattern("123x", digits), Kind.PATTERN, "p", "[0-9]+", "p = \"123x\": must match [0-9]+");
            assertThat(only(about("p").pattern("x", digits, "must be digits")).message())
                    .isEqualTo("p = \"x\": must be digits");
        }

        @Test
        void areGivenUp() {
            Pattern slow = Pattern.compile("a*a*a*a*a*b");
            assertThat(Match.of(slow, "a".repeat(60))).isEqualTo(Match.UNDECIDED);
            assertThat(Match.of(Pattern.compile("(a|b)*"), "ab".repeat(200_000)))
                    .isEqualTo(Match.UNDECIDED);
            assertThat(only(about("p").pattern("a".repeat(60), slow)).message())
                    .endsWith("must match a*a*a*a*a*b, which could not be decided in a million steps");
        }

        @Test
        void haveNoFlags() {
            Pattern flagged = Pattern.compile("conv", Pattern.CASE_INSENSITIVE);
            assertThat(WirePatterns.isSendable(flagged)).isFalse();
            assertThat(WirePatterns.isSendable(Pattern.compile("(?i)conv"))).isTrue();
            assertOnly(
                    about("freeze").notSendable(flagged),
                    Kind.PATTERN,
                    "freeze",
                    "no flags",
                    "freeze = \"conv\": must have no flags, which are not sent; "
                            + "write them in the pattern, for example (?i)");
        }

        @Tag("slow")
        @Test
        void areNotTooLongToBeReadBack() {
            Pattern longest = Pattern.compile("a".repeat(4_096));
            Pattern longer = Pattern.compile(longest.pattern() + "a");
            assertThat(WirePatterns.isSendable(longest)).isTrue();
            assertThat(WirePatterns.isSendable(longer)).isFalse();
            assertThat(only(about("freeze").notSendable(longer)).message()).contains("4097 characters; at most 4096");
        }
    }

    @Nested
    class Elements {
        @Test
        void thatComeBackAreFine() {
            assertThat(NONE.elements("p", List.of("a", "b c", "d;e"), ",")).isSameAs(NONE);
            assertThat(WireLists.isElement("b c", ",")).isTrue();
            assertThat(WireLists.isElement("|a", "||")).isTrue();
            assertThat(WireLists.isElement("a\t", ",")).as("a tab is no blank").isTrue();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '!',
                value = {
                    "''! ,! must not be empty",
                    "' a'! ,! must not begin or end with a blank",
                    "'a '! ,! must not begin or end with a blank",
                    "a,b! ,! must not hold the separator \",\"",
                    ",! ,! must not hold the separator \",\"",
                    "a||b! ||! must not hold the separator \"||\"",
                    "a|! ||! must not hold the separator \"||\""
                })
        void thatDoNotComeBackAreMalformed(String value, String separator, String reason) {
            assertThat(WireLists.isElement(value, separator)).isFalse();
            assertOnly(
                    NONE.elements("p", List.of("fine", value, ""), separator),
                    Kind.MALFORMED,
                    "p",
                    "string",
                    "p[1] = " + Text.quote(value) + ": " + reason);
        }
    }

    @Test
    void whatARecordSaysIsPassedOn() {
        assertThat(only(about("shape").refused("3,0", new IllegalArgumentException("height\nis 0")))
                        .message())
                .isEqualTo("shape = \"3,0\": refused: height\\nis 0");
        assertThat(only(about("shape").refused("3", new IllegalStateException("")))
                        .message())
                .isEqualTo("shape = \"3\": refused: IllegalStateException");
    }

    @Nested
    class Rules {
        private Violation rule(@Nullable WireReader reader) {
            return only(Violations.of(reader)
                    .rule("checkpoint_frequency <= epochs", "checkpoint_frequency", "epochs")
                    .id("at-most")
                    .whole("checkpoint_frequency", 50, "50")
                    .words(" must be at most ")
                    .whole("epochs", 30, "30")
                    .add());
        }

        @Test
        void sayWhatIsADefault() {
            Violation found = rule(null);
            assertThat(found.message())
                    .isEqualTo("checkpoint_frequency = 50 (default) must be at most epochs = 30 (default)");
            assertThat(found.id()).isEqualTo("at-most");
            assertThat(found.parameters()).containsExactly("checkpoint_frequency", "epochs");
            assertThat(found.value()).contains("50");
            assertThat(found.arguments())
                    .containsExactly(Map.entry("checkpoint_frequency", "50"), Map.entry("epochs", "30"));
        }

        @Test
        void beginWithWhatWasGiven() {
            WireReader reader = WireReader.ofSent(Map.of("epochs", "30"));
            reader.readInt("epochs", 0);
            Violation found = rule(reader);
            assertThat(found.message()).isEqualTo("checkpoint_frequency = 50 (default) must be at most epochs = 30");
            assertThat(found.parameters()).containsExactly("epochs", "checkpoint_frequency");
            assertThat(found.value()).contains("30");
        }

        @Test
        void mayFailToBeComputed() {
            Explanation own = NONE.rule("total % parts == 0", "total", "parts")
                    .says("parts divide the total")
                    .whole("total", 5)
                    .whole("parts", 0);
            assertThat(only(own.add(Truth.failed("parts is 0"))).message())
                    .isEqualTo("parts divide the total; it cannot be checked: parts is 0");
            assertThat(only(NONE.rule("total % parts == 0", "total", "parts")
                                    .whole("total", 5)
                                    .add(Truth.failed("parts is 0")))
                            .message())
                    .isEqualTo("total % parts == 0 cannot be checked: parts is 0");
            assertThat(only(own.add(Truth.FALSE)).message()).isEqualTo("parts divide the total: total = 5, parts = 0");
        }

        @Test
        void showValuesOfEveryType() {
            Violation found = only(NONE.rule("r", "a", "b", "c", "d", "e", "f", "g")
                    .asWarning()
                    .says("no")
                    .whole("a", OptionalInt.empty())
                    .real("b", 1e-8, "1e-08")
                    .real("c", -0.0, "0.0")
                    .text("d", "s\ngd")
                    .bare("e", "3,\u202e4", "3,4")
                    .text("f", null)
                    .told("g", "1")
                    .add());
            assertThat(found.message())
                    .isEqualTo("no: a is not set, b = 1e-08 (default), c = -0.0, d = \"s\\ngd\", e = 3,\\u202e4, "
                            + "f is not set");
            assertThat(found.parameters()).containsExactly("c", "d", "e", "g", "a", "b", "f");
            assertThat(found.severity()).isEqualTo(Severity.WARNING);
            assertThat(found.messageAt(List.of("b", "c", "d", "e"))).isEqualTo("no: a is not set, f is not set");
        }
    }

    @Test
    void unusedValuesTellTheCondition() {
        Violation found = only(NONE.unused("beta_1", "optimizer == 'adam'")
                .asWarning()
                .real("beta_1", 0.8)
                .words(": set, but used only when optimizer is \"adam\"")
                .text("optimizer", "sgd", "sgd")
                .add());
        assertThat(found.message())
                .isEqualTo("beta_1 = 0.8: set, but used only when optimizer is \"adam\"; "
                        + "optimizer = \"sgd\" (default)");
        assertThat(found.parameters()).containsExactly("beta_1");
        assertThat(found.value()).contains("0.8");
        assertThat(found.arguments()).containsExactly(Map.entry("when", "optimizer == 'adam'"));
    }

    @Test
    void unusedValuesTellTheDefaultUnlessItIsSecret() {
        Violations found = NONE.unused("beta_1", "adam")
                .real("beta_1", 0.8)
                .add()
                .unused("token", "adam")
                .bare("token", "x")
                .add();

        List<Violation> all = found.done(List.of(
                Parameter.builder("beta_1", "beta1", ParameterType.Numeric.DOUBLE)
                        .defaultValue("0.9")
                        .build(),
                Parameter.builder("token", "token", new ParameterType.Text())
                        .secret()
                        .defaultValue("y")
                        .build()));

        assertThat(all.get(0).arguments()).containsExactly(Map.entry("when", "adam"), Map.entry("default", "0.9"));
        assertThat(all.get(1).arguments()).containsExactly(Map.entry("when", "adam"));
    }

    @Test
    void rulesGoByTheNamesOfWhatTheyRead() {
        Violation found = only(NONE.rule("a_1 <= b.C")
                .whole("a_1", 2)
                .words(" must be at most ")
                .whole("b.C", 1)
                .add());

        assertThat(found.id()).isEqualTo("a-1-b--");
        assertThat(found.parameters()).containsExactly("a_1", "b.C");
    }

    @Tag("slow")
    @Test
    void noMessageHoldsWhatAUserWroteAsItIs() {
        long seed = 5L;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder hostile = new StringBuilder();
            int length = random.nextInt(200);
            for (int j = 0; j < length; j++) {
                hostile.append((char) random.nextInt(0x10000 >> random.nextInt(12)));
            }
            String text = hostile.toString();
            WireReader reader = WireReader.of(Map.of(text, text), null);
            reader.has("p");
            Violations found = Violations.of(reader.finish("demo", List.of()));
            found = found.about("p").malformed(text, "int", "not an int");
            found = found.about("p").oneOf(text, OPTIMIZERS);
            found = found.about("p").pattern(text, Pattern.compile("[a-z]+"));
            found = found.elements("p", List.of(text + " "), ",");
            found = found.about("p").refused(text, new IllegalStateException(text));
            found = found.rule("p", "p").text("p", text).bare("q", text).add();
            try {
                WireLists.toInts("1," + text, ",");
            } catch (MalformedValueException e) {
                found = found.about("p").malformed(text, e.problem());
            }
            String message = new InvalidHyperparametersException(text, found.done()).getMessage();
            assertThat(message.codePoints().filter(c -> c != '\n').allMatch(ViolationsTest::isHarmless))
                    .as("seed %d: %s", seed, message)
                    .isTrue();
            assertThat(message.lines()).hasSize(found.size() + 1);
            for (Violation violation : found.done()) {
                assertThat(violation.message().length()).isLessThan(400);
            }
        }
    }

    private static boolean isHarmless(int codePoint) {
        int type = Character.getType(codePoint);
        return !Character.isISOControl(codePoint)
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
