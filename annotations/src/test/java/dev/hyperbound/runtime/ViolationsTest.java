package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationsTest {
    private static final List<Violation> NONE = List.of();
    private static final List<String> OPTIMIZERS = List.of("sgd", "adam", "rmsprop", "nag");

    /** Everything about the only violation at once. */
    private static void assertOnly(
            List<Violation> found, Kind kind, String parameter, String constraint, String message) {
        assertThat(found).containsExactly(new Violation(kind, List.of(parameter), constraint, message, Severity.ERROR));
    }

    @Nested
    class Gathering {
        private final Violation first = new Violation(Kind.RANGE, List.of("a"), "", "first", Severity.ERROR);
        private final Violation second = new Violation(Kind.RANGE, List.of("b"), "", "second", Severity.ERROR);

        @Test
        void makesAListForTheFirstAndKeepsIt() {
            List<Violation> found = Violations.add(NONE, first);
            assertThat(found).isInstanceOf(ArrayList.class);
            assertThat(Violations.add(found, second)).isSameAs(found).containsExactly(first, second);
            assertThat(NONE).isEmpty();
        }

        @Test
        void copiesAFinishedList() {
            List<Violation> finished = Violations.done(Violations.add(NONE, first), List.of());
            assertThat(Violations.add(finished, second)).containsExactly(first, second);
            assertThat(finished).containsExactly(first);
        }

        @Test
        void addsSeveral() {
            assertThat(Violations.addAll(NONE, NONE)).isSameAs(NONE);
            List<Violation> found = Violations.add(NONE, first);
            assertThat(Violations.addAll(found, List.of(second, first)))
                    .isSameAs(found)
                    .containsExactly(first, second, first);
        }

        @Test
        void endsWithAnUnmodifiableList() {
            List<Violation> found = Violations.add(NONE, first);
            List<Violation> finished = Violations.done(found, List.of());
            found.clear();
            assertThat(finished).containsExactly(first);
            assertThatThrownBy(finished::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThat(Violations.done(NONE, List.of())).isSameAs(NONE);
        }
    }

    @Nested
    class Blame {
        @Test
        void fallsOnParametersWithAViolationOfTheirOwn() {
            List<Violation> found = Violations.required(NONE, "a", "required");
            found = Violations.range(found, "b", 0, "[1, inf)", ": must be at least 1");
            found = Violations.malformed(found, "c", "x", "not an int");
            found = Violations.oneOf(found, "d", "x", List.of("y"));
            found = Violations.tuning(found, Severity.ERROR, "[0, 1]", "too wide", "e");
            for (String name : List.of("a", "b", "c", "d", "e")) {
                assertThat(Violations.blames(found, name)).as(name).isTrue();
            }
            assertThat(Violations.blames(found, "f")).isFalse();
        }

        @Test
        void fallsOnNobodyForRulesAndUse() {
            List<Violation> found = Violations.rule(NONE, Severity.ERROR, "a <= b", "a must be at most b", "a", "b");
            found = Violations.unused(found, "c", "1", "x", "x is 1", "");
            assertThat(Violations.blames(found, "a")).isFalse();
            assertThat(Violations.blames(found, "a", "b", "c")).isFalse();
        }

        @Test
        void isAskedAboutSeveral() {
            List<Violation> found = Violations.required(NONE, "b", "required");
            assertThat(Violations.blames(NONE, "a", "b")).isFalse();
            assertThat(Violations.blames(found, "a", "b")).isTrue();
            assertThat(Violations.blames(found, "b", "a")).isTrue();
            assertThat(Violations.blames(found, "a", "c")).isFalse();
            assertThat(Violations.blames(found, "a", "c", "b")).isTrue();
            assertThat(Violations.blames(found, "a", "c", "d")).isFalse();
            assertThat(Violations.blames(found)).isFalse();
        }
    }

    @Nested
    class Missing {
        @Test
        void requiredValues() {
            assertOnly(
                    Violations.required(NONE, "num_classes", "required"),
                    Kind.REQUIRED,
                    "num_classes",
                    "required",
                    "num_classes: required, but not set");
        }

        @Test
        void valuesRequiredUnderACondition() {
            assertOnly(
                    Violations.required(NONE, "early_stopping_patience", "required when early_stopping is true"),
                    Kind.REQUIRED,
                    "early_stopping_patience",
                    "required when early_stopping is true",
                    "early_stopping_patience: required when early_stopping is true, but not set");
        }

        @Test
        void elementsOfALists() {
            assertOnly(
                    Violations.emptyList(NONE, "lr_scheduler_step"),
                    Kind.MALFORMED,
                    "lr_scheduler_step",
                    "at least one element",
                    "lr_scheduler_step = []: must have at least one element");
        }
    }

    @Nested
    class Ranges {
        @Test
        void ofIntegers() {
            assertOnly(
                    Violations.range(NONE, "top_k", 1, "(1, inf)", ": must be greater than 1"),
                    Kind.RANGE,
                    "top_k",
                    "(1, inf)",
                    "top_k = 1: must be greater than 1");
            assertOnly(
                    Violations.range(NONE, "samples", Long.MIN_VALUE, "[1, inf)", ": must be at least 1"),
                    Kind.RANGE,
                    "samples",
                    "[1, inf)",
                    "samples = -9223372036854775808: must be at least 1");
        }

        @Test
        void ofBoxedIntegersInALists() {
            List<Integer> steps = List.of(3, 0);
            assertOnly(
                    Violations.range(
                            NONE,
                            "lr_scheduler_step",
                            Violations.element("lr_scheduler_step", 1),
                            steps.get(1),
                            "[1, inf)",
                            ": must be at least 1"),
                    Kind.RANGE,
                    "lr_scheduler_step",
                    "[1, inf)",
                    "lr_scheduler_step[1] = 0: must be at least 1");
        }

        @Test
        void ofIntegersInARecord() {
            assertOnly(
                    Violations.range(NONE, "image_shape", "image_shape.height", 0, "[1, inf)", ": must be at least 1"),
                    Kind.RANGE,
                    "image_shape",
                    "[1, inf)",
                    "image_shape.height = 0: must be at least 1");
        }

        @Test
        void ofDoubles() {
            assertOnly(
                    Violations.realRange(NONE, "learning_rate", 1.5, "[0, 1]", ": must be from 0 to 1"),
                    Kind.RANGE,
                    "learning_rate",
                    "[0, 1]",
                    "learning_rate = 1.5: must be from 0 to 1");
            assertOnly(
                    Violations.realRange(
                            NONE, "rates", Violations.element("rates", 2), 1e-8, "[0.1, 1]", ": must be from 0.1 to 1"),
                    Kind.RANGE,
                    "rates",
                    "[0.1, 1]",
                    "rates[2] = 1e-08: must be from 0.1 to 1");
            assertOnly(
                    Violations.realRange(NONE, "box", "box.ratio", 2.0, "[0, 1]", ": must be from 0 to 1"),
                    Kind.RANGE,
                    "box",
                    "[0, 1]",
                    "box.ratio = 2.0: must be from 0 to 1");
        }

        @ParameterizedTest
        @CsvSource({
            "NaN, from 0 to 1, a finite number from 0 to 1",
            "Infinity, greater than 0, a finite number greater than 0",
            "-Infinity, at least 1, a finite number of at least 1",
            "NaN, at most 5, a finite number of at most 5",
            "NaN, any finite number, a finite number",
            "1.5, from 0 to 1, from 0 to 1"
        })
        void askForAFiniteNumber(double value, String words, String expected) {
            assertThat(Violations.realRange(NONE, "rate", value, "[0, 1]", ": must be " + words)
                            .get(0)
                            .message())
                    .isEqualTo("rate = " + Wire.write(value) + ": must be " + expected);
        }
    }

    @Nested
    class Choices {
        @Test
        void suggestTheClosest() {
            assertOnly(
                    Violations.oneOf(NONE, "optimizer", "amad", OPTIMIZERS),
                    Kind.ONE_OF,
                    "optimizer",
                    "sgd, adam, rmsprop, nag",
                    "optimizer = \"amad\": must be one of \"sgd\", \"adam\", \"rmsprop\", \"nag\"; "
                            + "did you mean \"adam\"?");
        }

        @Test
        void nameSeveralThatAreClose() {
            assertThat(Violations.oneOf(NONE, "p", "bat", List.of("cat", "hat"))
                            .get(0)
                            .message())
                    .endsWith("; did you mean \"cat\" or \"hat\"?");
            assertThat(Violations.oneOf(NONE, "p", "bat", List.of("cat", "hat", "mat", "rat"))
                            .get(0)
                            .message())
                    .endsWith("; did you mean \"cat\", \"hat\" or \"mat\"?");
        }

        @Test
        void mayBeInAListOrARecord() {
            assertThat(Violations.oneOf(NONE, "p", Violations.element("p", 2), "x", List.of("none"))
                            .get(0))
                    .isEqualTo(new Violation(
                            Kind.ONE_OF, List.of("p"), "none", "p[2] = \"x\": must be \"none\"", Severity.ERROR));
            assertThat(Violations.oneOf(NONE, "p", "p.kind", "x", List.of("none"))
                            .get(0))
                    .isEqualTo(new Violation(
                            Kind.ONE_OF, List.of("p"), "none", "p.kind = \"x\": must be \"none\"", Severity.ERROR));
        }

        @Test
        void ofNumbersAreWrittenAsNumbers() {
            String allowed = "18, 34, 50";
            String rest = ": must be one of 18, 34, 50";
            assertOnly(
                    Violations.oneOf(NONE, "num_layers", 20, allowed, rest),
                    Kind.ONE_OF,
                    "num_layers",
                    allowed,
                    "num_layers = 20" + rest);
            assertOnly(
                    Violations.oneOf(NONE, "p", "p.a", 20, allowed, rest),
                    Kind.ONE_OF,
                    "p",
                    allowed,
                    "p.a = 20" + rest);
            assertOnly(Violations.oneOf(NONE, "p", 0.5, allowed, rest), Kind.ONE_OF, "p", allowed, "p = 0.5" + rest);
            assertOnly(
                    Violations.oneOf(NONE, "p", "p.a", 0.5, allowed, rest),
                    Kind.ONE_OF,
                    "p",
                    allowed,
                    "p.a = 0.5" + rest);
        }

        @Test
        void showADozenAtMost() {
            List<String> letters = new ArrayList<>();
            for (char letter = 'a'; letter < 'm'; letter++) {
                letters.add(String.valueOf(letter));
            }
            String dozen = letters.stream().map(letter -> '"' + letter + '"').collect(Collectors.joining(", "));
            assertThat(Violations.oneOf(NONE, "p", "none", letters).get(0).message())
                    .isEqualTo("p = \"none\": must be one of " + dozen);
            letters.add("m");
            Violation violation = Violations.oneOf(NONE, "p", "none", letters).get(0);
            assertThat(violation.message()).isEqualTo("p = \"none\": must be one of " + dozen + ", … (13 in all)");
            assertThat(violation.constraint()).endsWith("k, l, m");
        }
    }

    @Nested
    class Patterns {
        @Test
        void areLookedForFromEndToEnd() {
            Pattern digits = Pattern.compile("[0-9]+");
            assertThat(Violations.matches(NONE, "p", "123", digits)).isSameAs(NONE);
            assertThat(Violations.matches(NONE, "p", "p.a", "123", digits)).isSameAs(NONE);
            assertOnly(
                    Violations.matches(NONE, "p", "123x", digits),
                    Kind.PATTERN,
                    "p",
                    "[0-9]+",
                    "p = \"123x\": must match [0-9]+");
            assertOnly(
                    Violations.matches(NONE, "p", Violations.element("p", 2), "x123", digits),
                    Kind.PATTERN,
                    "p",
                    "[0-9]+",
                    "p[2] = \"x123\": must match [0-9]+");
            assertOnly(
                    Violations.matches(NONE, "p", "p.a", "", digits),
                    Kind.PATTERN,
                    "p",
                    "[0-9]+",
                    "p.a = \"\": must match [0-9]+");
        }

        @Test
        void areGivenUpAfterAMillionSteps() {
            assertThat(Violations.matches(NONE, "p", "a".repeat(60), Pattern.compile("a*a*a*a*a*b"))
                            .get(0)
                            .message())
                    .endsWith("must match a*a*a*a*a*b, which could not be decided in a million steps");
        }

        @Test
        void areGivenUpWhereTheStackEnds() {
            assertThat(Violations.matches(NONE, "p", "ab".repeat(200_000), Pattern.compile("(a|b)*"))
                            .get(0)
                            .message())
                    .endsWith("which could not be decided in a million steps");
        }

        @Test
        void mayTakeTooLong() {
            assertOnly(
                    Violations.patternTooSlow(NONE, "p", "p[1]", "aaa", "(a+)+b"),
                    Kind.PATTERN,
                    "p",
                    "(a+)+b",
                    "p[1] = \"aaa\": must match (a+)+b, which could not be decided in a million steps");
        }

        @Test
        void haveNoFlags() {
            assertOnly(
                    Violations.sendable(NONE, "freeze", Pattern.compile("conv", Pattern.CASE_INSENSITIVE)),
                    Kind.PATTERN,
                    "freeze",
                    "no flags",
                    "freeze = \"conv\": must have no flags, which are not sent; "
                            + "write them in the pattern, for example (?i)");
            assertThat(Violations.sendable(NONE, "freeze", Pattern.compile("(?i)conv")))
                    .isEmpty();
        }

        @Tag("slow")
        @Test
        void areNotTooLongToBeReadBack() {
            Pattern longest = Pattern.compile("a".repeat(4_096));
            assertThat(Violations.sendable(NONE, "freeze", longest)).isEmpty();
            assertThat(Violations.sendable(NONE, "freeze", Pattern.compile(longest.pattern() + "a")))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.message()).contains("4097 characters; at most 4096"));
        }
    }

    @Nested
    class Elements {
        @Test
        void thatComeBackAreFine() {
            assertThat(Violations.elements(NONE, "p", List.of("a", "b c", "d;e"), ","))
                    .isSameAs(NONE);
            assertThat(Violations.component(NONE, "p", "p.a", "b c", ",")).isSameAs(NONE);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '!',
                value = {
                    "''! ,! must not be empty",
                    "' a'! ,! must not begin or end with a blank",
                    "'a\t'! ,! must not begin or end with a blank",
                    "' '! ,! must not begin or end with a blank",
                    "a,b! ,! must not hold the separator \",\"",
                    ",! ,! must not hold the separator \",\"",
                    "a||b! ||! must not hold the separator \"||\"",
                    "a|! ||! must not hold the separator \"||\""
                })
        void thatDoNotComeBackAreMalformed(String value, String separator, String reason) {
            String shown = Text.quote(value);
            assertOnly(
                    Violations.elements(NONE, "p", List.of("fine", value, ""), separator),
                    Kind.MALFORMED,
                    "p",
                    reason,
                    "p[1] = " + shown + ": " + reason);
            assertOnly(
                    Violations.component(NONE, "p", "p.a", value, separator),
                    Kind.MALFORMED,
                    "p",
                    reason,
                    "p.a = " + shown + ": " + reason);
        }

        @Test
        void mayBeginWithPartOfASeparator() {
            assertThat(Violations.component(NONE, "p", "p.a", "|a", "||")).isSameAs(NONE);
        }
    }

    @Nested
    class Malformed {
        @Test
        void quotesTheText() {
            assertOnly(
                    Violations.malformed(NONE, "epochs", "ten\n", "not an int"),
                    Kind.MALFORMED,
                    "epochs",
                    "not an int",
                    "epochs = \"ten\\n\": not an int");
        }

        @Test
        void passesOnWhatARecordSays() {
            assertOnly(
                    Violations.refused(NONE, "shape", "3,0", new IllegalArgumentException("height\nis 0")),
                    Kind.MALFORMED,
                    "shape",
                    "refused: height\\nis 0",
                    "shape = \"3,0\": refused: height\\nis 0");
            assertThat(Violations.refused(NONE, "shape", "3", new IllegalStateException())
                            .get(0)
                            .constraint())
                    .isEqualTo("refused: IllegalStateException");
            assertThat(Violations.refused(NONE, "shape", "3", new IllegalStateException(""))
                            .get(0)
                            .constraint())
                    .isEqualTo("refused: IllegalStateException");
        }
    }

    @Nested
    class Rules {
        @Test
        void nameTheParametersInTheOrderGiven() {
            String message = Violations.shown("checkpoint_frequency", 50) + " must be at most "
                    + Violations.shown("epochs", 30, 30);
            assertThat(Violations.rule(
                            NONE,
                            Severity.WARNING,
                            "checkpoint_frequency <= epochs",
                            message,
                            "checkpoint_frequency",
                            "epochs"))
                    .containsExactly(new Violation(
                            Kind.RULE,
                            List.of("checkpoint_frequency", "epochs"),
                            "checkpoint_frequency <= epochs",
                            "checkpoint_frequency = 50 must be at most epochs = 30 (default)",
                            Severity.WARNING));
        }

        @Test
        void areErrorsIfNothingElseIsSaid() {
            assertThat(Violations.rule(NONE, "a < b", Violations.sentence("a", " is ", "not", " less"), "a", "b"))
                    .containsExactly(
                            new Violation(Kind.RULE, List.of("a", "b"), "a < b", "a is not less", Severity.ERROR));
            assertThat(Violations.comparison(
                            NONE, "a < b", Violations.shown("a", 2), " must be less than ", "b = 1", "a", "b"))
                    .containsExactly(new Violation(
                            Kind.RULE, List.of("a", "b"), "a < b", "a = 2 must be less than b = 1", Severity.ERROR));
        }

        @Test
        void mayFailToBeComputed() {
            assertThat(Violations.failed(
                            NONE, Severity.ERROR, "total % parts == 0", Truth.failed("parts is 0"), "total", "parts"))
                    .containsExactly(new Violation(
                            Kind.RULE,
                            List.of("total", "parts"),
                            "total % parts == 0",
                            "total % parts == 0 cannot be checked: parts is 0",
                            Severity.ERROR));
        }

        @Test
        void showValuesOfEveryType() {
            assertThat(Violations.shown("epochs", 5)).isEqualTo("epochs = 5");
            assertThat(Violations.shown("epochs", 5, 30)).isEqualTo("epochs = 5");
            assertThat(Violations.shownReal("rate", 0.5)).isEqualTo("rate = 0.5");
            assertThat(Violations.shownReal("rate", 1e-8, 1e-8)).isEqualTo("rate = 1e-08 (default)");
            assertThat(Violations.shownReal("rate", 0.5, 1e-8)).isEqualTo("rate = 0.5");
            assertThat(Violations.shownReal("rate", -0.0, 0.0)).isEqualTo("rate = -0.0");
            assertThat(Violations.shown("optimizer", "s\ngd")).isEqualTo("optimizer = \"s\\ngd\"");
            assertThat(Violations.shown("optimizer", "sgd", "sgd")).isEqualTo("optimizer = \"sgd\" (default)");
            assertThat(Violations.shown("optimizer", "adam", "sgd")).isEqualTo("optimizer = \"adam\"");
            assertThat(Violations.shownBare("shape", "3,\u202e4")).isEqualTo("shape = 3,\\u202e4");
            assertThat(Violations.shownBare("shape", "3,4", "3,4")).isEqualTo("shape = 3,4 (default)");
            assertThat(Violations.shownBare("shape", "3,5", "3,4")).isEqualTo("shape = 3,5");
        }

        @Test
        void holdForSearchSpacesToo() {
            assertThat(Violations.tuning(NONE, Severity.WARNING, "[0, 1]", "too wide", "rate"))
                    .containsExactly(
                            new Violation(Kind.TUNING, List.of("rate"), "[0, 1]", "too wide", Severity.WARNING));
        }
    }

    @Test
    void unusedValuesAreWarnings() {
        assertThat(Violations.unused(
                        NONE,
                        "beta_1",
                        Violations.shownReal("beta_1", 0.8),
                        "optimizer == 'adam'",
                        "optimizer is \"adam\"",
                        "optimizer is \"sgd\""))
                .containsExactly(new Violation(
                        Kind.UNUSED,
                        List.of("beta_1"),
                        "optimizer == 'adam'",
                        "beta_1 = 0.8: set, but used only when optimizer is \"adam\"; optimizer is \"sgd\"",
                        Severity.WARNING));
        assertThat(Violations.unused(NONE, "a", "a = 1", "b", "b is true", "")
                        .get(0)
                        .message())
                .isEqualTo("a = 1: set, but used only when b is true");
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
            WireReader reader = WireReader.of(Map.of(text, text), null).finish("demo", List.of());
            List<Violation> found = Violations.malformed(WireReader.violations(reader), "p", text, "not an int");
            found = Violations.oneOf(found, "p", text, OPTIMIZERS);
            found = Violations.matches(found, "p", text, Pattern.compile("[a-z]+"));
            found = Violations.patternTooSlow(found, "p", "p", text, "[a-z]+");
            found = Violations.elements(found, "p", List.of(text + " "), ",");
            found = Violations.refused(found, "p", text, new IllegalStateException(text));
            found = Violations.rule(found, Severity.ERROR, "p", Violations.shown("p", text), "p");
            found = Violations.rule(found, Severity.ERROR, "p", Violations.shownBare("p", text), "p");
            try {
                Wire.toInts("1," + text, ",");
            } catch (MalformedValueException e) {
                found = Violations.malformed(found, "p", text, e.reason());
            }
            String message = new InvalidHyperparametersException(text, found).getMessage();
            assertThat(message.codePoints().filter(c -> c != '\n').allMatch(ViolationsTest::isHarmless))
                    .as("seed %d: %s", seed, message)
                    .isTrue();
            assertThat(message.lines()).hasSize(found.size() + 1);
            for (Violation violation : found) {
                assertThat(violation.message().length()).isLessThan(400);
                assertThat(violation.toString().codePoints().allMatch(ViolationsTest::isHarmless))
                        .isTrue();
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
