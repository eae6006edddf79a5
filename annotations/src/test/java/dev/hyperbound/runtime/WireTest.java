package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    private static final long SEED = 4711L;

    enum Optimizer {
        SGD,
        ADAM
    }

    private static final List<String> OPTIMIZER_NAMES = List.of("sgd", "adam");
    private static final List<Optimizer> OPTIMIZERS = List.of(Optimizer.values());

    private static void assertMalformed(ThrowingCallable reading, String reason) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(MalformedValueException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.kind()).isEqualTo(Violation.Kind.MALFORMED);
        });
    }

    @Nested
    class Integers {
        @ParameterizedTest
        @CsvSource({
            "0, 0",
            "-0, 0",
            "7, 7",
            "-1, -1",
            "10, 10",
            "2147483647, 2147483647",
            "-2147483648, -2147483648",
            "-2147483647, -2147483647"
        })
        void readsDigits(String text, int expected) {
            assertThat(Wire.toInt(text)).isEqualTo(expected);
            assertThat(Wire.toLong(text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE + 1, 2147483648L})
        void readsTheEndsOfLong(long value) {
            assertThat(Wire.toLong(Long.toString(value))).isEqualTo(value);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"2147483648", "2147483650", "3000000000", "9223372036854775808", "99999999999999999999999999"
                })
        void saysThatAnIntIsTooLarge(String text) {
            assertMalformed(() -> Wire.toInt(text), "does not fit int (largest is 2147483647)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-2147483649", "-2147483650", "-99999999999999999999999999"})
        void saysThatAnIntIsTooSmall(String text) {
            assertMalformed(() -> Wire.toInt(text), "does not fit int (smallest is -2147483648)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"9223372036854775808", "9223372036854775810", "18446744073709551617"})
        void saysThatALongIsTooLarge(String text) {
            assertMalformed(() -> Wire.toLong(text), "does not fit long (largest is 9223372036854775807)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-9223372036854775809", "-18446744073709551616"})
        void saysThatALongIsTooSmall(String text) {
            assertMalformed(() -> Wire.toLong(text), "does not fit long (smallest is -9223372036854775808)");
        }

        @ParameterizedTest
        @CsvSource({
            "'', write digits",
            "ten, write it as digits",
            "-, write it as digits",
            "--1, write it as digits",
            "1-, write it as digits",
            "0x10, write it as digits",
            "1_000, write it as digits",
            "10L, write it as digits",
            "'1,000', write it as digits",
            "NaN, write it as digits",
            "٣, write it as digits",
            "３, write it as digits",
            "1e, write it as digits",
            "1., write it as digits",
            ".5, write it as digits",
            "+5, write it without '+'",
            "007, write it without leading zeros",
            "-01, write it without leading zeros",
            "00, write it without leading zeros",
            "' 3', write it without blanks",
            "'3 ', write it without blanks",
            "'1 000', write it without blanks",
            "'3\u00a0', write it without blanks",
            "'3\n', write it without blanks",
            "'\t', write it without blanks",
            "3.0, write it without a decimal point or an exponent",
            "1e3, write it without a decimal point or an exponent",
            "-1.5E-3, write it without a decimal point or an exponent"
        })
        void refusesEverythingElseAndSaysWhatIsRight(String text, String advice) {
            String full = advice.equals("write digits") ? "write digits, not nothing" : advice;
            assertMalformed(() -> Wire.toInt(text), "not an int; " + full + ", for example 3");
            assertMalformed(() -> Wire.toLong(text), "not a long; " + full + ", for example 3");
        }

        @Tag("slow")
        @Test
        void takesLinearTime() {
            String digits = "1".repeat(20_000_000);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                assertMalformed(() -> Wire.toInt(digits), "does not fit int (largest is 2147483647)");
                assertMalformed(() -> Wire.toInt(digits + "x"), "not an int; write it as digits, for example 3");
            });
        }

        @Test
        void allocatesNothingOnSuccess() {
            var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            String[] texts = {"0", "-17", "50000", "2147483647"};
            int sum = 0;
            for (int i = 0; i < 1_000; i++) {
                sum += Wire.toInt(texts[i & 3]);
            }
            long thread = Thread.currentThread().getId();
            long before = threads.getThreadAllocatedBytes(thread);
            for (int i = 0; i < 100_000; i++) {
                sum += Wire.toInt(texts[i & 3]);
            }
            long allocated = threads.getThreadAllocatedBytes(thread) - before;
            assertThat(sum).isNotZero();
            assertThat(allocated).as("bytes for 100,000 ints").isLessThan(100_000);
        }
    }

    @Nested
    class Doubles {
        @ParameterizedTest
        @CsvSource({
            "0, 0.0",
            "-0, -0.0",
            "0.0, 0.0",
            "1, 1.0",
            "0.001, 0.001",
            "1e-08, 1e-8",
            "1E+5, 100000.0",
            "1e5, 100000.0",
            "-12.50e-1, -1.25",
            "0e99999999999999999999, 0.0",
            "0.000e-99999999999999999999, 0.0",
            "5e-324, 4.9e-324",
            "1.7976931348623157e+308, 1.7976931348623157e308",
            "1.7976931348623158e308, 1.7976931348623157e308",
            "3e-324, 4.9e-324"
        })
        void readsNumbers(String text, double expected) {
            assertThat(Double.compare(Wire.toDouble(text), expected)).isZero();
        }

        @Test
        void roundsCorrectly() {
            // Half way between 1 and the next double, and a little more: the sticky digit is far behind.
            String half = "1.00000000000000011102230246251565404236316680908203125";
            assertThat(Wire.toDouble(half)).isEqualTo(1.0);
            assertThat(Wire.toDouble(half + "0".repeat(2_000) + "1")).isEqualTo(Math.nextUp(1.0));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e309", "1.7976931348623159e308", "1e99999999999999999999", "17976931348623159e292"})
        void refusesWhatRoundsToInfinity(String text) {
            assertMalformed(() -> Wire.toDouble(text), "does not fit double (largest is 1.7976931348623157e+308)");
            assertMalformed(
                    () -> Wire.toDouble("-" + text), "does not fit double (smallest is -1.7976931348623157e+308)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e-400", "2e-324", "-1e-400", "0.001e-99999999999999999999", "9E-326"})
        void refusesWhatRoundsToZeroWithoutBeingZero(String text) {
            assertMalformed(
                    () -> Wire.toDouble(text), "too close to zero for a double; write 0, or at least 5e-324 in size");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"NaN", "nan", "inf", "-inf", "+inf", "Inf", "Infinity", "-Infinity", "+infinity", "-NaN"})
        void refusesWhatIsNotFinite(String text) {
            assertMalformed(() -> Wire.toDouble(text), "not a finite number; write it as digits, for example 0.1");
        }

        @ParameterizedTest
        @CsvSource({
            "'', 'write digits, not nothing'",
            "ten, write it as digits",
            "1d, write it as digits",
            "1f, write it as digits",
            "0x1p3, write it as digits",
            "1e, write it as digits",
            "1e+, write it as digits",
            "1e-, write it as digits",
            "e5, write it as digits",
            "1.e5, write it as digits",
            "-.5, write it as digits",
            "1.5.2, write it as digits",
            "1e5.0, write it as digits",
            "'0,5', write it as digits",
            "-, write it as digits",
            "infinite, write it as digits",
            "in, write it as digits",
            "1٫5, write it as digits",
            "1e１, write it as digits",
            ".5, write digits on both sides of the decimal point",
            "5., write digits on both sides of the decimal point",
            "., write digits on both sides of the decimal point",
            "+0.5, write it without '+'",
            "00.5, write it without leading zeros",
            "-01, write it without leading zeros",
            "' 0.5', write it without blanks",
            "'0.5 ', write it without blanks",
            "'0.5\u2003', write it without blanks"
        })
        void refusesEverythingElseAndSaysWhatIsRight(String text, String advice) {
            assertMalformed(() -> Wire.toDouble(text), "not a number; " + advice + ", for example 0.1 or 1e-05");
        }

        @Tag("slow")
        @Test
        void takesLinearTime() {
            String fraction = "0." + "0".repeat(10_000_000);
            String digits = "7".repeat(10_000_000);
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                assertThat(Wire.toDouble(fraction)).isZero();
                assertThat(Wire.toDouble("0." + digits)).isEqualTo(7.0 / 9.0);
                assertThat(Wire.toDouble("1e-" + "0".repeat(10_000_000) + "1")).isEqualTo(0.1);
                assertMalformed(
                        () -> Wire.toDouble(fraction + "1"),
                        "too close to zero for a double; write 0, or at least 5e-324 in size");
                assertMalformed(
                        () -> Wire.toDouble(digits), "does not fit double (largest is 1.7976931348623157e+308)");
                assertMalformed(
                        () -> Wire.toDouble("1e" + digits), "does not fit double (largest is 1.7976931348623157e+308)");
                assertMalformed(
                        () -> Wire.toDouble(digits + "x"),
                        "not a number; write it as digits, for example 0.1 or 1e-05");
            });
        }
    }

    @Nested
    class RoundTrips {
        @Tag("slow")
        @Test
        void everyNumberComesBack() {
            SplittableRandom random = new SplittableRandom(SEED);
            for (int i = 0; i < 20_000; i++) {
                long bits = random.nextLong() >> random.nextInt(64);
                assertThat(Wire.toLong(Wire.write(bits))).as("seed %d", SEED).isEqualTo(bits);
                int low = (int) bits;
                assertThat(Wire.toInt(Wire.write(low))).as("seed %d", SEED).isEqualTo(low);
                double value = Double.longBitsToDouble(random.nextLong());
                if (!Double.isNaN(value) && !Double.isInfinite(value)) {
                    assertThat(Double.compare(Wire.toDouble(Wire.write(value)), value))
                            .as("seed %d: %s", SEED, value)
                            .isZero();
                }
            }
        }

        @Test
        void everyListComesBack() {
            SplittableRandom random = new SplittableRandom(SEED);
            String[] separators = {",", ";", "||", " - ", "、"};
            String alphabet = "ab|-, ;\t、\u0000";
            for (int i = 0; i < 5_000; i++) {
                String separator = separators[random.nextInt(separators.length)];
                List<Integer> ints = new ArrayList<>();
                List<Long> longs = new ArrayList<>();
                List<Double> doubles = new ArrayList<>();
                List<String> strings = new ArrayList<>();
                int size = random.nextInt(5);
                for (int j = 0; j < size; j++) {
                    ints.add(random.nextInt());
                    longs.add(random.nextLong());
                    doubles.add(random.nextDouble(-1e3, 1e3));
                    StringBuilder element = new StringBuilder();
                    int length = random.nextInt(4);
                    for (int k = 0; k < length; k++) {
                        element.append(alphabet.charAt(random.nextInt(alphabet.length())));
                    }
                    strings.add(element.toString());
                }
                assertThat(WireLists.toInts(WireLists.write(ints, separator), separator))
                        .isEqualTo(ints);
                assertThat(WireLists.toLongs(WireLists.write(longs, separator), separator))
                        .isEqualTo(longs);
                assertThat(WireLists.toDoubles(WireLists.write(doubles, separator), separator))
                        .isEqualTo(doubles);
                if (Violations.none().elements("p", strings, separator).isEmpty()) {
                    assertThat(WireLists.toStrings(WireLists.write(strings, separator), separator))
                            .as("seed %d", SEED)
                            .isEqualTo(strings);
                }
            }
        }
    }

    @Nested
    class Defaults {
        private final Map<String, String> map = new LinkedHashMap<>();

        @Test
        void areTakenOutOfAMap() {
            List<Parameter> parameters = List.of(
                    Parameter.builder("epochs", "epochs", ParameterType.Numeric.INT)
                            .defaultValue("30")
                            .build(),
                    Parameter.builder("rate", "rate", ParameterType.Numeric.DOUBLE)
                            .defaultValue("0.1")
                            .build(),
                    Parameter.builder("classes", "classes", ParameterType.Numeric.INT)
                            .required()
                            .build(),
                    Parameter.builder("top_k", "topK", ParameterType.Numeric.INT)
                            .build());
            map.put("top_k", "2");
            map.put("epochs", "30");
            map.put("rate", "0.2");
            map.put("classes", "30");
            Map<String, String> rest = Wire.withoutDefaults(map, parameters);
            assertThat(rest).containsExactly(entry("top_k", "2"), entry("rate", "0.2"), entry("classes", "30"));
            assertThat(map).as("what was given is left as it is").hasSize(4);
            assertThatThrownBy(rest::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Booleans {
        @ParameterizedTest
        @CsvSource({
            "true, true, false, true",
            "TRUE, true, false, true",
            "False, true, false, false",
            "True, True, False, true",
            "false, True, False, false",
            "1, 1, 0, true",
            "0, 1, 0, false",
            "да, Да, Нет, true",
            "OK, ok, ko, true"
        })
        void readsItsOwnSpellingInAnyCase(String text, String yes, String no, boolean expected) {
            assertThat(Wire.toBoolean(text, yes, no)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "2", "truly", "tree-like"})
        void refusesOtherSpellings(String text) {
            assertMalformed(() -> Wire.toBoolean(text, "true", "false"), "not a boolean; write true or false");
        }

        @ParameterizedTest
        @CsvSource({"true, 1", "Yes, 1", "on, 1", "false, 0", "no, 0", "F, 0"})
        void saysHowToSpellWhatIsMeant(String text, String right) {
            assertMalformed(() -> Wire.toBoolean(text, "1", "0"), "not a boolean; write " + right);
        }

        @Test
        void refusesLettersThatOnlyFoldToItsSpelling() {
            // Kelvin's sign folds to k, dotless i to I.
            assertMalformed(() -> Wire.toBoolean("o\u212a", "ok", "ko"), "not a boolean; write ok or ko");
            assertMalformed(() -> Wire.toBoolean("s\u0131", "si", "no"), "not a boolean; write si or no");
        }

        @Test
        void writesItsSpelling() {
            assertThat(Wire.write(true, "True", "False")).isEqualTo("True");
            assertThat(Wire.write(false, "1", "0")).isEqualTo("0");
        }
    }

    @Nested
    class Patterns {
        @Test
        void readsARegularExpression() {
            Pattern pattern = WirePatterns.toPattern("(?i)^conv[0-9]+$");
            assertThat(pattern.pattern()).isEqualTo("(?i)^conv[0-9]+$");
            assertThat(pattern.matcher("CONV12").matches()).isTrue();
        }

        @Test
        void saysWhatDoesNotCompileAndWhere() {
            assertMalformed(
                    () -> WirePatterns.toPattern("[0-9"),
                    "not a regular expression: unclosed character class at index 3");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"(", "*", "a{2", "\\", "\\p{\u202e\u0007}", "(?<n>a)(?<n>b)", "[z-a]", "\\N{no such}", "(?z)"
                })
        void neverThrowsAnythingElse(String text) {
            assertThatThrownBy(() -> WirePatterns.toPattern(text))
                    .isInstanceOfSatisfying(
                            MalformedValueException.class,
                            e -> assertThat(e.reason())
                                    .startsWith("not a regular expression: ")
                                    .matches("[ -~…]*"));
        }

        @Test
        void areReadUpToABoundedLength() {
            assertThat(WirePatterns.toPattern("x".repeat(4_096)).pattern()).hasSize(4_096);
            assertMalformed(
                    () -> WirePatterns.toPattern("x".repeat(4_097)),
                    "a regular expression of 4097 characters; at most 4096 are read");
        }

        @Test
        void survivesDeepNesting() {
            assertThatThrownBy(() -> WirePatterns.toPattern("(".repeat(4_000)))
                    .isInstanceOf(MalformedValueException.class);
        }

        @Test
        void seesFlagsThatTheTextDoesNotCarry() {
            assertThat(WirePatterns.hasFlags(Pattern.compile("conv"))).isFalse();
            assertThat(WirePatterns.hasFlags(Pattern.compile("(?i)conv"))).isFalse();
            assertThat(WirePatterns.hasFlags(Pattern.compile("conv", Pattern.CASE_INSENSITIVE)))
                    .isTrue();
            assertThat(WirePatterns.hasFlags(Pattern.compile("(?m)conv", Pattern.CASE_INSENSITIVE)))
                    .isTrue();
            assertThat(WirePatterns.hasFlags(Pattern.compile("(", Pattern.LITERAL)))
                    .isTrue();
        }
    }

    @Nested
    class Lists {
        @Test
        void dropsBlanksAroundElements() {
            assertThat(WireLists.split(" 1 , 2 ,3", ",")).containsExactly("1", "2", "3");
            assertThat(WireLists.toInts("10, 20 , 30", ",")).containsExactly(10, 20, 30);
            assertThat(WireLists.toLongs("-1 ; 9223372036854775807", ";")).containsExactly(-1L, Long.MAX_VALUE);
            assertThat(WireLists.toDoubles("0.5, 1e-08", ",")).containsExactly(0.5, 1e-8);
            assertThat(WireLists.toStrings(" a b ,c", ",")).containsExactly("a b", "c");
        }

        @Test
        void keepsWhatIsNotABlank() {
            assertThat(WireLists.split("\u00a0a\n,b", ",")).containsExactly("\u00a0a\n", "b");
        }

        @Test
        void hasNoElementsForTheEmptyText() {
            assertThat(WireLists.split("", ",")).isEmpty();
            assertThat(WireLists.toInts("", ",")).isEmpty();
            assertThat(WireLists.toLongs("", ",")).isEmpty();
            assertThat(WireLists.toDoubles("", ",")).isEmpty();
            assertThat(WireLists.toStrings("", ",")).isEmpty();
            assertThat(WireLists.toConstants("", ",", OPTIMIZER_NAMES, OPTIMIZERS))
                    .isEmpty();
        }

        @Test
        void keepsEmptyElements() {
            assertThat(WireLists.split(",", ",")).containsExactly("", "");
            assertThat(WireLists.split(" ", ",")).containsExactly("");
            assertThat(WireLists.split("a,,b,", ",")).containsExactly("a", "", "b", "");
            assertThat(WireLists.split("a||b|", "||")).containsExactly("a", "b|");
        }

        @Test
        void namesTheElementThatCannotBeRead() {
            assertMalformed(
                    () -> WireLists.toInts("1, x,3", ","),
                    "element [1] = \"x\": not an int; write it as digits, for example 3");
            assertMalformed(
                    () -> WireLists.toInts("1,", ","),
                    "element [1] = \"\": not an int; write digits, not nothing, for example 3");
            assertMalformed(
                    () -> WireLists.toLongs("9223372036854775808", ","),
                    "element [0] = \"9223372036854775808\": does not fit long (largest is 9223372036854775807)");
            assertMalformed(
                    () -> WireLists.toDoubles("0.5,NaN", ","),
                    "element [1] = \"NaN\": not a finite number; write it as digits, for example 0.1");
            assertMalformed(() -> WireLists.toStrings("a, ,b", ","), "element [1] = \"\": must not be empty");
        }

        @Test
        void areUnmodifiable() {
            assertThatThrownBy(() -> WireLists.split("a,b", ",").set(0, "c"))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> WireLists.toInts("1,2", ",").set(0, 3))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> WireLists.toLongs("1,2", ",").set(0, 3L))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> WireLists.toDoubles("1,2", ",").set(0, 3.0))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> WireLists.toStrings("1,2", ",").set(0, "3"))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> WireLists.toConstants("sgd", ",", OPTIMIZER_NAMES, OPTIMIZERS)
                            .set(0, Optimizer.ADAM))
                    .isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void areWrittenWithoutBlanks() {
            assertThat(WireLists.write(List.of(10, -20), ",")).isEqualTo("10,-20");
            assertThat(WireLists.write(List.of(10L, Long.MIN_VALUE), ";")).isEqualTo("10;-9223372036854775808");
            assertThat(WireLists.write(List.of(0.1, 1e-8, 3.0), ",")).isEqualTo("0.1,1e-08,3.0");
            assertThat(WireLists.write(List.of("a", "b c"), ",")).isEqualTo("a,b c");
            assertThat(WireLists.write(List.of(), ",")).isEmpty();
            assertThat(Wire.write(7)).isEqualTo("7");
        }

        @Tag("slow")
        @Test
        void takesLinearTime() {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                assertThat(WireLists.toInts("1 ,".repeat(1_000_000) + "1", ",")).hasSize(1_000_001);
                assertThat(WireLists.split(" ".repeat(10_000_000), ",")).containsExactly("");
                assertThat(WireLists.split("a" + " ".repeat(10_000_000) + "b", ","))
                        .hasSize(1);
            });
        }
    }

    @Nested
    class Constants {
        @Test
        void areReadByTheirExactName() {
            assertThat(Wire.toConstant("adam", OPTIMIZER_NAMES, OPTIMIZERS)).isEqualTo(Optimizer.ADAM);
            assertThat(WireLists.toConstants("adam, sgd", ",", OPTIMIZER_NAMES, OPTIMIZERS))
                    .containsExactly(Optimizer.ADAM, Optimizer.SGD);
        }

        @ParameterizedTest
        @CsvSource({"amad, '; did you mean \"adam\"?'", "ADAM, '; did you mean \"adam\"?'", "rmsprop, ''", "'', ''"})
        void areSuggestedForWhatIsNone(String text, String suggestion) {
            assertThatThrownBy(() -> Wire.toConstant(text, OPTIMIZER_NAMES, OPTIMIZERS))
                    .isInstanceOfSatisfying(MalformedValueException.class, e -> {
                        assertThat(e.kind()).isEqualTo(Violation.Kind.ONE_OF);
                        assertThat(e.reason()).isEqualTo("must be one of \"sgd\", \"adam\"" + suggestion);
                    });
        }

        @Test
        void areNamedByElementInAList() {
            assertThatThrownBy(() -> WireLists.toConstants("sgd,nag", ",", OPTIMIZER_NAMES, OPTIMIZERS))
                    .isInstanceOfSatisfying(MalformedValueException.class, e -> {
                        assertThat(e.kind()).isEqualTo(Violation.Kind.ONE_OF);
                        assertThat(e.reason()).isEqualTo("element [1] = \"nag\": must be one of \"sgd\", \"adam\"");
                    });
        }
    }

    @Nested
    class Records {
        private final List<String> components = List.of("channels", "height");

        @Test
        void areTakenApart() {
            assertThat(WireRecords.split("3, 224", ",", components)).containsExactly("3", "224");
        }

        @Test
        void mustHaveAllComponentsAndNoMore() {
            assertMalformed(
                    () -> WireRecords.split("3", ",", components),
                    "has 1 component, not 2; write channels, height with \",\" between them");
            assertMalformed(
                    () -> WireRecords.split("3,4,5", ",", components),
                    "has 3 components, not 2; write channels, height with \",\" between them");
            assertMalformed(
                    () -> WireRecords.split("", ",", components),
                    "has 0 components, not 2; write channels, height with \",\" between them");
        }

        @Test
        void haveComponentsOfEveryType() {
            assertThat(WireRecords.toInt("3", "height")).isEqualTo(3);
            assertThat(WireRecords.toLong("3", "height")).isEqualTo(3L);
            assertThat(WireRecords.toDouble("0.5", "ratio")).isEqualTo(0.5);
            assertThat(WireRecords.toText("a b", "label")).isEqualTo("a b");
            assertThat(WireRecords.toConstant("sgd", "optimizer", OPTIMIZER_NAMES, OPTIMIZERS))
                    .isEqualTo(Optimizer.SGD);
        }

        @Test
        void nameTheComponentThatCannotBeRead() {
            assertMalformed(
                    () -> WireRecords.toInt("x", "height"),
                    "height = \"x\": not an int; write it as digits, for example 3");
            assertMalformed(
                    () -> WireRecords.toLong("+1", "height"),
                    "height = \"+1\": not a long; write it without '+', for example 3");
            assertMalformed(
                    () -> WireRecords.toDouble("x\n", "ratio"),
                    "ratio = \"x\\n\": not a number; write it without blanks, for example 0.1 or 1e-05");
            assertMalformed(() -> WireRecords.toText("", "label"), "label = \"\": must not be empty");
            assertThatThrownBy(() -> WireRecords.toConstant("nag", "optimizer", OPTIMIZER_NAMES, OPTIMIZERS))
                    .isInstanceOfSatisfying(MalformedValueException.class, e -> {
                        assertThat(e.kind()).isEqualTo(Violation.Kind.ONE_OF);
                        assertThat(e.reason()).isEqualTo("optimizer = \"nag\": must be one of \"sgd\", \"adam\"");
                    });
        }
    }

    @Test
    void malformedValuesCarryNoStackTrace() {
        MalformedValueException e =
                new MalformedValueException(Malformed.of(Malformed.Cause.SYNTAX, "int", "not an int"));
        assertThat(e.getStackTrace()).isEmpty();
        assertThat(e.getMessage()).isEqualTo("not an int").isEqualTo(e.reason());
    }
}
