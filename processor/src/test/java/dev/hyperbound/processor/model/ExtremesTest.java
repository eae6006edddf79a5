package dev.hyperbound.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtremesTest {
    private static final long SEED = 20_261_201L;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INT | (1, inf) | 2 | 2147483647",
                "INT | (-inf, 0.5] | -2147483648 | 0",
                "LONG | (-inf, inf) | -9223372036854775808 | 9223372036854775807",
                "INT | [-1.5, 1.5] | -1 | 1",
                "INT | (1, 3) | 2 | 2",
                "DOUBLE | [0, 1] | 0 | 1",
                "DOUBLE | (0, 1] | 4.9e-324 | 1",
            })
    void smallestAndLargestValue(ValueType.Numeric type, String interval, BigDecimal low, BigDecimal high) {
        Extremes bounds = Extremes.of(type, parse(interval)).orElseThrow();
        assertThat(bounds.low().doubleValue()).isEqualTo(low.doubleValue());
        assertThat(bounds.high().doubleValue()).isEqualTo(high.doubleValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"INT | (1, 2)", "INT | [0.1, 0.9]", "DOUBLE | (1, 1]", "DOUBLE | [2, 1]", "DOUBLE | (0, 4.9e-324)"
            })
    void noValueAtAll(ValueType.Numeric type, String interval) {
        assertThat(Extremes.of(type, parse(interval))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INT | [0, 2147483647] | ",
                "INT | [-2147483648, 0] | ",
                "INT | [0, 2147483648) | 2147483648",
                "INT | [-2147483649, 0] | -2147483649",
                "LONG | [0, 9223372036854775807] | ",
                "DOUBLE | [0, 1e308] | ",
                "DOUBLE | [0, 1e309] | 1E+309",
            })
    void endsBeyondTheType(ValueType.Numeric type, String interval, BigDecimal end) {
        assertThat(Extremes.firstEndBeyond(type, parse(interval))).isEqualTo(Optional.ofNullable(end));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 100] | 8 | 8 | 96",
                "[8, 16] | 8 | 8 | 16",
                "[9, 17] | 8 | 16 | 16",
                "[-17, -1] | 8 | -16 | -8"
            })
    void smallestAndLargestMultiple(String interval, long number, BigDecimal low, BigDecimal high) {
        assertThat(inside(interval).multiplesOf(number)).contains(new Extremes(low, high));
    }

    @Test
    void noMultipleAtAll() {
        assertThat(inside("[9, 15]").multiplesOf(8)).isEmpty();
    }

    private static Extremes inside(String interval) {
        return Extremes.of(ValueType.Numeric.INT, parse(interval)).orElseThrow();
    }

    @Test
    void wholeBoundsAgreeWithTheInterval() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int run = 0; run < 20_000; run++) {
            Interval interval = parse(randomInterval(random));
            long[] inside =
                    LongStream.rangeClosed(-12, 12).filter(interval::contains).toArray();
            Optional<Extremes> bounds = Extremes.of(ValueType.Numeric.INT, interval);
            assertThat(bounds.isPresent()).as("%s", interval).isEqualTo(inside.length > 0);
            if (bounds.isPresent()
                    && interval.low().isPresent()
                    && interval.high().isPresent()) {
                assertThat(bounds.get().low().longValueExact())
                        .as("%s", interval)
                        .isEqualTo(inside[0]);
                assertThat(bounds.get().high().longValueExact())
                        .as("%s", interval)
                        .isEqualTo(inside[inside.length - 1]);
            }
        }
    }

    @Tag("slow")
    @Test
    void realBoundsAgreeWithTheInterval() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int run = 0; run < 20_000; run++) {
            Interval interval = parse(randomInterval(random));
            Optional<Extremes> bounds = Extremes.of(ValueType.Numeric.DOUBLE, interval);
            double[] probes = IntStream.rangeClosed(-24, 24)
                    .mapToDouble(i -> i / 2.0)
                    .flatMap(end -> DoubleStream.of(Math.nextDown(end), end, Math.nextUp(end)))
                    .toArray();
            for (double probe : probes) {
                assertThat(bounds.filter(found -> found.holds(new BigDecimal(probe)))
                                .isPresent())
                        .as("%s, %s", interval, probe)
                        .isEqualTo(interval.contains(probe));
            }
        }
    }

    private static String randomInterval(SplittableRandom random) {
        String low = random.nextInt(8) == 0 ? "(-inf" : (random.nextBoolean() ? "[" : "(") + randomEnd(random);
        String high = random.nextInt(8) == 0 ? "inf)" : randomEnd(random) + (random.nextBoolean() ? "]" : ")");
        return low + ", " + high;
    }

    private static String randomEnd(SplittableRandom random) {
        return random.nextInt(-10, 11) + (random.nextBoolean() ? "" : ".5");
    }

    private static Interval parse(String text) {
        return ((IntervalParser.Parsed) IntervalParser.parse(text)).found();
    }
}
