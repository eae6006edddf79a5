package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleMathTest {
    private static final long MAX = Long.MAX_VALUE;
    private static final long MIN = Long.MIN_VALUE;

    private static void assertFails(ThrowingCallable operation, String what) {
        assertThatThrownBy(operation).isInstanceOf(RuleFailure.class).hasMessage(what);
    }

    @Nested
    class WholeNumbers {
        private final long[] samples = {
            0,
            1,
            -1,
            2,
            -2,
            7,
            -7,
            3_037_000_499L,
            3_037_000_500L,
            -3_037_000_500L,
            MAX / 2,
            MIN / 2,
            MAX - 1,
            MAX,
            MIN + 1,
            MIN
        };

        private void assertExact(BigInteger exact, String operator, long a, long b, ThrowingCallable operation) {
            assertThat(exact.bitLength()).as("%d %s %d", a, operator, b).isGreaterThan(63);
            assertFails(operation, a + " " + operator + " " + b + " is beyond the 64-bit integers");
        }

        @Test
        void areAddedSubtractedAndMultipliedExactlyOrNotAtAll() {
            for (long a : samples) {
                for (long b : samples) {
                    BigInteger first = BigInteger.valueOf(a);
                    BigInteger second = BigInteger.valueOf(b);
                    BigInteger sum = first.add(second);
                    if (sum.bitLength() < 64) {
                        assertThat(RuleMath.add(a, b)).isEqualTo(sum.longValueExact());
                    } else {
                        assertExact(sum, "+", a, b, () -> RuleMath.add(a, b));
                    }
                    BigInteger difference = first.subtract(second);
                    if (difference.bitLength() < 64) {
                        assertThat(RuleMath.subtract(a, b)).isEqualTo(difference.longValueExact());
                    } else {
                        assertExact(difference, "-", a, b, () -> RuleMath.subtract(a, b));
                    }
                    BigInteger product = first.multiply(second);
                    if (product.bitLength() < 64) {
                        assertThat(RuleMath.multiply(a, b)).isEqualTo(product.longValueExact());
                    } else {
                        assertExact(product, "*", a, b, () -> RuleMath.multiply(a, b));
                    }
                }
            }
        }

        @ParameterizedTest
        @CsvSource({"7, 2, 3, 1", "-7, 2, -3, -1", "7, -2, -3, 1", "-7, -2, 3, -1", "7, -1, -7, 0", "0, 5, 0, 0"})
        void areDividedTowardsZero(long a, long b, long quotient, long remainder) {
            assertThat(RuleMath.divide(a, b, "parts")).isEqualTo(quotient);
            assertThat(RuleMath.remainder(a, b, "parts")).isEqualTo(remainder);
        }

        @Test
        void areNotDividedByZero() {
            assertFails(() -> RuleMath.divide(7, 0, "parts"), "parts is 0");
            assertFails(() -> RuleMath.remainder(7, 0, "a - b"), "a - b is 0");
        }

        @Test
        void haveOneWithoutAnOpposite() {
            String reason = "-(-9223372036854775808) is beyond the 64-bit integers";
            assertFails(() -> RuleMath.negate(MIN), reason);
            assertFails(() -> RuleMath.abs(MIN), reason);
            assertFails(() -> RuleMath.divide(MIN, -1, "parts"), reason);
            assertThat(RuleMath.remainder(MIN, -1, "parts")).isZero();
            assertThat(RuleMath.negate(MAX)).isEqualTo(-MAX);
            assertThat(RuleMath.negate(-3)).isEqualTo(3);
        }

        @Test
        void loseTheirSign() {
            assertThat(RuleMath.abs(-3)).isEqualTo(3);
            assertThat(RuleMath.abs(3)).isEqualTo(3);
            assertThat(RuleMath.abs(0)).isZero();
        }

        @Test
        void areLookedUp() {
            assertThat(RuleMath.isOneOf(18, 18, 34, 50)).isTrue();
            assertThat(RuleMath.isOneOf(50, 18, 34, 50)).isTrue();
            assertThat(RuleMath.isOneOf(20, 18, 34, 50)).isFalse();
            assertThat(RuleMath.isOneOf(20L)).isFalse();
        }
    }

    @Nested
    class WholeNumbersAndDoubles {
        @ParameterizedTest
        @ValueSource(
                doubles = {
                    0.0,
                    -0.0,
                    0.5,
                    -0.5,
                    1,
                    -1,
                    2.5,
                    -2.5,
                    0x1p53,
                    -0x1p53,
                    0x1.fffffffffffffp62,
                    0x1p63,
                    -0x1p63,
                    -0x1.0000000000001p63,
                    1e300,
                    -1e300
                })
        void areComparedWithoutRounding(double real) {
            BigDecimal exact = new BigDecimal(real);
            for (long whole : new long[] {
                0,
                1,
                -1,
                2,
                3,
                -2,
                -3,
                (1L << 53) - 1,
                1L << 53,
                (1L << 53) + 1,
                -(1L << 53) - 1,
                MAX - 1024,
                MAX - 1023,
                MAX,
                MIN,
                MIN + 1
            }) {
                int comparison = BigDecimal.valueOf(whole).compareTo(exact);
                assertThat(RuleMath.less(whole, real))
                        .as("%d < %s", whole, real)
                        .isEqualTo(comparison < 0);
                assertThat(RuleMath.atMost(whole, real))
                        .as("%d <= %s", whole, real)
                        .isEqualTo(comparison <= 0);
                assertThat(RuleMath.less(real, whole))
                        .as("%s < %d", real, whole)
                        .isEqualTo(comparison > 0);
                assertThat(RuleMath.atMost(real, whole))
                        .as("%s <= %d", real, whole)
                        .isEqualTo(comparison >= 0);
                assertThat(RuleMath.equal(whole, real))
                        .as("%d == %s", whole, real)
                        .isEqualTo(comparison == 0);
            }
        }

        @Test
        void areInNoOrderWithWhatIsNotANumber() {
            assertThat(RuleMath.less(1, Double.NaN)).isFalse();
            assertThat(RuleMath.atMost(1, Double.NaN)).isFalse();
            assertThat(RuleMath.less(Double.NaN, 1)).isFalse();
            assertThat(RuleMath.atMost(Double.NaN, 1)).isFalse();
            assertThat(RuleMath.equal(0, Double.NaN)).isFalse();
        }

        @Test
        void areBetweenTheInfinities() {
            assertThat(RuleMath.less(MAX, Double.POSITIVE_INFINITY)).isTrue();
            assertThat(RuleMath.atMost(Double.NEGATIVE_INFINITY, MIN)).isTrue();
            assertThat(RuleMath.less(Double.POSITIVE_INFINITY, MAX)).isFalse();
            assertThat(RuleMath.atMost(MIN, Double.NEGATIVE_INFINITY)).isFalse();
        }

        @Test
        void areConverted() {
            assertThat(RuleMath.toInt(2.9)).isEqualTo(2);
            assertThat(RuleMath.toInt(-2.9)).isEqualTo(-2);
            assertThat(RuleMath.toInt(0x1.fffffffffffffp62)).isEqualTo(MAX - 1023);
            assertThat(RuleMath.toInt(-0x1.fffffffffffffp62)).isEqualTo(MIN + 1024);
        }

        @ParameterizedTest
        @ValueSource(doubles = {0x1p63, -0x1p63, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN})
        void areNotConvertedWhereLanguagesDisagree(double value) {
            assertFails(() -> RuleMath.toInt(value), "int(" + Wire.write(value) + ") is beyond the 64-bit integers");
        }

        @Test
        void areLookedUp() {
            assertThat(RuleMath.isOneOf(0.5, 0.1, 0.5)).isTrue();
            assertThat(RuleMath.isOneOf(-0.0, 0.0)).isTrue();
            assertThat(RuleMath.isOneOf(0.2, 0.1, 0.5)).isFalse();
            assertThat(RuleMath.isOneOf(Double.NaN, Double.NaN)).isFalse();
        }
    }

    @Nested
    class Values {
        @Test
        void areEqualByWhatTheyStandFor() {
            assertThat(RuleMath.equal(1, 1L)).isTrue();
            assertThat(RuleMath.equal(1, 2L)).isFalse();
            assertThat(RuleMath.equal(1L, (Object) 1.0)).isTrue();
            assertThat(RuleMath.equal(1.0, (Object) 1)).isTrue();
            assertThat(RuleMath.equal(1.5, (Object) 1)).isFalse();
            assertThat(RuleMath.equal(1, (Object) 1.5)).isFalse();
            assertThat(RuleMath.equal(0.0, (Object) (-0.0))).isTrue();
            assertThat(RuleMath.equal(0.5, (Object) 0.25)).isFalse();
            assertThat(RuleMath.equal(Double.NaN, (Object) Double.NaN)).isFalse();
            assertThat(RuleMath.equal((1L << 53) + 1, (Object) 0x1p53)).isFalse();
            assertThat(RuleMath.equal("a", "a")).isTrue();
            assertThat(RuleMath.equal("a", "b")).isFalse();
            assertThat(RuleMath.equal("1", (Object) 1)).isFalse();
            assertThat(RuleMath.equal(1, (Object) "1")).isFalse();
            assertThat(RuleMath.equal(true, true)).isTrue();
        }

        @Test
        void areEqualElementByElement() {
            assertThat(RuleMath.equal(List.of(1, 2.0), List.of(1.0, 2L))).isTrue();
            assertThat(RuleMath.equal(List.of(1, 2), List.of(1, 3))).isFalse();
            assertThat(RuleMath.equal(List.of(3, 2), List.of(1, 2))).isFalse();
            assertThat(RuleMath.equal(List.of(1), List.of(1, 2))).isFalse();
            assertThat(RuleMath.equal(List.of(1, 2), List.of(1))).isFalse();
            assertThat(RuleMath.equal(List.of(), List.of())).isTrue();
            assertThat(RuleMath.equal(List.of(List.of("a")), List.of(List.of("a"))))
                    .isTrue();
            assertThat(RuleMath.equal(List.of("a"), "a")).isFalse();
            assertThat(RuleMath.equal("a", List.of("a"))).isFalse();
            assertThat(RuleMath.equal(List.of(Double.NaN), List.of(Double.NaN))).isFalse();
        }

        @Test
        void areFoundInLists() {
            assertThat(RuleMath.contains(List.of(1, 2), 2.0)).isTrue();
            assertThat(RuleMath.contains(List.of(1, 2), 3)).isFalse();
            assertThat(RuleMath.contains(List.of(), "a")).isFalse();
        }
    }

    @Nested
    class Lists {
        @Test
        void areIndexedFromZero() {
            assertThat(RuleMath.at(List.of("a", "b"), 0)).isEqualTo("a");
            assertThat(RuleMath.at(List.of("a", "b"), 1)).isEqualTo("b");
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 2, 1L << 32, MIN})
        void haveNoOtherElements(long index) {
            assertFails(() -> RuleMath.at(List.of("a", "b"), index), "index " + index + " is outside a list of 2");
        }

        @Test
        void areJoined() {
            List<Object> joined = RuleMath.concat(List.of(1, 2), List.of("a"));
            assertThat(joined).containsExactly(1, 2, "a");
            assertThatThrownBy(joined::clear).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void areWidened() {
            assertThat(RuleMath.longs(List.of(1, -2))).containsExactly(1L, -2L);
        }
    }

    @Nested
    class Texts {
        @Test
        void areAsLongAsTheirCodePoints() {
            assertThat(RuleMath.size("")).isZero();
            assertThat(RuleMath.size("abc")).isEqualTo(3);
            assertThat(RuleMath.size("a\ud83d\ude00")).isEqualTo(2);
        }

        @ParameterizedTest
        @CsvSource({
            "a, a, 0",
            "a, b, -1",
            "b, a, 1",
            "a, ab, -1",
            "ab, a, 1",
            "'', a, -1",
            "ab, ac, -1",
            "B, a, -1",
            "\ud83d\ude00, \uffee, 1",
            "\uffee, \ud83d\ude00, -1",
            "\ud83d\ude00, \ud83d\ude01, -1",
            "\ud83d\ude00, \ud7ff, 1"
        })
        void areInTheOrderOfTheirCodePoints(String a, String b, int expected) {
            assertThat(Integer.signum(RuleMath.compare(a, b))).isEqualTo(expected);
        }

        @Test
        void matchAnywhere() {
            assertThat(RuleMath.matches(Pattern.compile("b+"), "abbc")).isTrue();
            assertThat(RuleMath.matches(Pattern.compile("^b"), "abbc")).isFalse();
        }

        @Test
        void areGivenUpAfterAMillionSteps() {
            assertFails(
                    () -> RuleMath.matches(Pattern.compile("a*a*a*a*a*b"), "a".repeat(60)),
                    "the regular expression gave up after a million steps");
        }
    }

    @Nested
    class NumbersFromTexts {
        @ParameterizedTest
        @CsvSource({
            "0, 0",
            "7, 7",
            "-7, -7",
            "+7, 7",
            "007, 7",
            "-0, 0",
            "90, 90",
            "9223372036854775807, 9223372036854775807",
            "-9223372036854775808, -9223372036854775808"
        })
        void areWhole(String text, long expected) {
            assertThat(RuleMath.toInt(text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "-", "+", "--1", "1.0", " 1", "1 ", "1e3", "/", ":", "\u0661", "1-"})
        void areNotWhole(String text) {
            assertFails(() -> RuleMath.toInt(text), Text.quote(text) + " is no int");
        }

        @ParameterizedTest
        @ValueSource(strings = {"9223372036854775809", "-9223372036854775809", "99999999999999999999"})
        void areTooLarge(String text) {
            assertFails(() -> RuleMath.toInt(text), "int(\"" + text + "\") is beyond the 64-bit integers");
        }

        @Test
        void areTooLargeByOne() {
            assertThatThrownBy(() -> RuleMath.toInt("9223372036854775808"))
                    .isInstanceOf(RuleFailure.class)
                    .hasMessageEndingWith(" is beyond the 64-bit integers");
        }

        @ParameterizedTest
        @CsvSource({
            "1, 1.0",
            "-1.5, -1.5",
            "+.5, 0.5",
            "5., 5.0",
            "0.25, 0.25",
            "90.09, 90.09",
            "1e3, 1000.0",
            "1E+3, 1000.0",
            "25e-2, 0.25",
            "1.5e3, 1500.0",
            "1e999, Infinity"
        })
        void areDecimal(String text, double expected) {
            assertThat(RuleMath.toDouble(text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "-",
                    ".",
                    "-.",
                    "e3",
                    ".e3",
                    "1e",
                    "1e+",
                    "1.5.2",
                    "1 ",
                    " 1",
                    "0x1p3",
                    "1f",
                    "1d",
                    "NaN",
                    "Infinity",
                    "1e3.5",
                    "/",
                    ":",
                    "\u0661",
                    "1*5",
                    "1_000"
                })
        void areNotDecimal(String text) {
            assertFails(() -> RuleMath.toDouble(text), Text.quote(text) + " is no double");
        }
    }
}
