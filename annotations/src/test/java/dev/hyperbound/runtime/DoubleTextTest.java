package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleTextTest {
    private static final long SEED = 20261121L;

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1.0, 1.0",
        "30, 30.0",
        "1e-8, 1e-08",
        "1e-4, 0.0001",
        "1e-5, 1e-05",
        "1.5e-5, 1.5e-05",
        "123456789012345680, 1.2345678901234568e+17",
        "1e15, 1000000000000000.0",
        "9999999999999998, 9999999999999998.0",
        "1e16, 1e+16",
        "1e22, 1e+22",
        "1e23, 1e+23",
        "2e23, 2e+23",
        "1e100, 1e+100",
        "0.1234567890123456, 0.1234567890123456",
        "-2.5, -2.5",
        "0.0, 0.0",
        "-0.0, -0.0",
        "4.9e-324, 5e-324",
        "2e-323, 2e-323",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "9007199254740993, 9007199254740992.0",
        "0.30000000000000004, 0.30000000000000004"
    })
    void writesAsPythonDoes(double value, String expected) {
        assertThat(Wire.write(value)).isEqualTo(expected);
    }

    @Test
    void agreesWithEveryRecordedReprOfPython() throws IOException {
        int rows = 0;
        for (String row : recordedReprs()) {
            if (row.startsWith("#")) {
                continue;
            }
            int comma = row.indexOf(',');
            double value = Double.longBitsToDouble(Long.parseUnsignedLong(row, 0, comma, 16));
            assertThat(Wire.write(value)).as(row).isEqualTo(row.substring(comma + 1));
            assertThat(Double.compare(Wire.toDouble(row.substring(comma + 1)), value))
                    .as(row)
                    .isZero();
            rows++;
        }
        assertThat(rows).isEqualTo(2940);
    }

    @Test
    void namesWhatIsNotFiniteForMessages() {
        assertThat(Wire.write(Double.NaN)).isEqualTo("NaN");
        assertThat(Wire.write(Double.POSITIVE_INFINITY)).isEqualTo("inf");
        assertThat(Wire.write(Double.NEGATIVE_INFINITY)).isEqualTo("-inf");
    }

    @Tag("slow")
    @Test
    void isShortestAndClosestForRandomBits() {
        SplittableRandom random = new SplittableRandom(SEED);
        checkMany(20_000, () -> Double.longBitsToDouble(random.nextLong()));
    }

    @Test
    void isShortestAndClosestForSubnormals() {
        SplittableRandom random = new SplittableRandom(SEED);
        checkMany(2_000, () -> Double.longBitsToDouble(random.nextLong(1L << random.nextInt(1, 53))));
    }

    @Test
    void isShortestAndClosestForShortDecimals() {
        SplittableRandom random = new SplittableRandom(SEED);
        checkMany(20_000, () -> {
            long digits = random.nextLong(1, (long) Math.pow(10, random.nextInt(1, 18)));
            return Double.parseDouble(digits + "e" + random.nextInt(-45, 30));
        });
    }

    /** Below a power of two the doubles are denser than above, which is where shortest algorithms go wrong. */
    @Test
    void isShortestAndClosestAroundPowersOfTwoAndTen() {
        for (int exponent = -1074; exponent <= 1023; exponent++) {
            checkAround(Math.scalb(1.0, exponent));
        }
        for (int exponent = -323; exponent <= 308; exponent++) {
            checkAround(Double.parseDouble("1e" + exponent));
        }
    }

    @Test
    void isShortestForIntegersWhereExponentsBegin() {
        SplittableRandom random = new SplittableRandom(SEED);
        checkMany(5_000, () -> random.nextLong(100_000_000_000_000L, 100_000_000_000_000_000L));
    }

    private static void checkMany(int count, DoubleSupplier values) {
        for (int i = 0; i < count; i++) {
            double value = values.getAsDouble();
            if (!Double.isNaN(value) && !Double.isInfinite(value)) {
                check(value);
            }
        }
    }

    private static void checkAround(double value) {
        check(Math.nextDown(value));
        check(value);
        check(-Math.nextUp(value));
    }

    private static void check(double value) {
        String text = Wire.write(value);
        if (Double.compare(Double.parseDouble(text), value) != 0) {
            fail("%s does not read back as %s (seed %d)", text, value, SEED);
        }
        if (value == 0) {
            return;
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal written = new BigDecimal(text).stripTrailingZeros();
        int digits = written.precision();
        if (digits > 1) {
            for (BigDecimal shorter : neighbours(exact, digits - 1)) {
                if (shorter.doubleValue() == value) {
                    fail("%s is longer than %s (seed %d)", text, shorter, SEED);
                }
            }
        }
        BigDecimal error = written.subtract(exact).abs();
        for (BigDecimal other : neighbours(exact, digits)) {
            if (other.doubleValue() == value && other.subtract(exact).abs().compareTo(error) < 0) {
                fail("%s is not as close as %s (seed %d)", text, other, SEED);
            }
        }
        assertThat(text).isEqualTo(laidOut(written));
    }

    private static List<BigDecimal> neighbours(BigDecimal exact, int digits) {
        return List.of(
                exact.round(new MathContext(digits, RoundingMode.DOWN)),
                exact.round(new MathContext(digits, RoundingMode.UP)));
    }

    /**
     * Python's layout, by another way than the class under test: plain from 1e-4 to below 1e16, with a point always.
     */
    private static String laidOut(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            return value.setScale(Math.max(1, value.scale()), RoundingMode.UNNECESSARY)
                    .toPlainString();
        }
        String mantissa = value.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        String size = Integer.toString(Math.abs(exponent));
        return mantissa + (exponent < 0 ? "e-" : "e+") + (size.length() == 1 ? "0" : "") + size;
    }

    private static List<String> recordedReprs() throws IOException {
        try (InputStream in = DoubleTextTest.class.getResourceAsStream("python-repr.csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return reader.lines().toList();
        }
    }
}
