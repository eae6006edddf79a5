package dev.hyperbound.processor.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.rule.Operator;
import dev.hyperbound.processor.rule.analysis.Domain.Real;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Arithmetic of doubles on intervals: no result lies outside, and the ends are not farther than need be. */
class RealArithmeticTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double[] ENDS = {
        -INFINITY, -Double.MAX_VALUE, -2, -Double.MIN_VALUE, 0, Double.MIN_VALUE, 0.5, 1, Double.MAX_VALUE, INFINITY
    };

    private static List<Real> intervals() {
        List<Real> all = new ArrayList<>();
        for (int low = 0; low < ENDS.length; low++) {
            for (int high = low; high < ENDS.length; high++) {
                all.add(new Real(ENDS[low], ENDS[high], false));
            }
        }
        return all;
    }

    private static double[] inside(Real interval) {
        List<Double> values = new ArrayList<>();
        for (double value : ENDS) {
            if (interval.contains(value)) {
                values.add(value);
            }
        }
        if (interval.contains(0)) {
            values.add(-0.0);
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double exact(Operator operator, double left, double right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
        };
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REMAINDER")
    void holdsEveryResult(Operator operator) {
        for (Real left : intervals()) {
            for (Real right : intervals()) {
                holdsEveryResult(operator, left, right);
            }
        }
    }

    private static void holdsEveryResult(Operator operator, Real left, Real right) {
        Real results = RealArithmetic.compute(operator, left, right);
        for (double first : inside(left)) {
            for (double second : inside(right)) {
                double result = exact(operator, first, second);
                if (!results.contains(result)) {
                    assertThat(results)
                            .as("%s %s %s has %s", left, operator, right, result)
                            .isNull();
                }
            }
        }
    }

    /** What comes of two intervals; last, whether it can be not a number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADD | 1 | 2 | 3 | 5 | 4 | 7 | false",
                "ADD | 1 | Infinity | 3 | 5 | 4 | Infinity | false",
                "ADD | 1 | Infinity | 3 | Infinity | 4 | Infinity | false",
                "ADD | -Infinity | 1 | -Infinity | 2 | -Infinity | 3 | false",
                "ADD | 1 | Infinity | -Infinity | 2 | -Infinity | Infinity | true",
                "ADD | -Infinity | 2 | 1 | Infinity | -Infinity | Infinity | true",
                "ADD | Infinity | Infinity | -Infinity | -Infinity | -Infinity | Infinity | true",
                "ADD | 1e308 | 1e308 | 1e308 | 1e308 | Infinity | Infinity | false",
                "SUBTRACT | 1 | 2 | 3 | 5 | -4 | -1 | false",
                "SUBTRACT | 1 | Infinity | 3 | 5 | -4 | Infinity | false",
                "SUBTRACT | 1 | Infinity | 3 | Infinity | -Infinity | Infinity | true",
                "MULTIPLY | 1 | 2 | 3 | 5 | 3 | 10 | false",
                "MULTIPLY | -1 | 2 | -3 | 5 | -6 | 10 | false",
                "MULTIPLY | -2 | -1 | 3 | 5 | -10 | -3 | false",
                "MULTIPLY | 0 | 2 | 3 | 5 | 0 | 10 | false",
                "MULTIPLY | 1 | 2 | 3 | Infinity | 3 | Infinity | false",
                "MULTIPLY | 1 | 2 | -Infinity | 5 | -Infinity | 10 | false",
                "MULTIPLY | 0 | 2 | 3 | Infinity | -Infinity | Infinity | true",
                "MULTIPLY | 3 | Infinity | 0 | 2 | -Infinity | Infinity | true",
                "MULTIPLY | -Infinity | 3 | 0 | 2 | -Infinity | Infinity | true",
                "DIVIDE | 1 | 2 | 4 | 8 | 0.125 | 0.5 | false",
                "DIVIDE | -1 | 2 | 4 | 8 | -0.25 | 0.5 | false",
                "DIVIDE | 1 | 2 | -8 | -4 | -0.5 | -0.125 | false",
                "DIVIDE | 1 | 2 | -4 | 8 | -Infinity | Infinity | false",
                "DIVIDE | 1 | 2 | 0 | 8 | -Infinity | Infinity | false",
                "DIVIDE | 0 | 2 | 0 | 8 | -Infinity | Infinity | true",
                "DIVIDE | 0 | 2 | 4 | 8 | 0 | 0.5 | false",
                "DIVIDE | 1 | 2 | 4 | Infinity | 0 | 0.5 | false",
                "DIVIDE | 1 | Infinity | 4 | 8 | 0.125 | Infinity | false",
                "DIVIDE | -Infinity | 1 | 4 | 8 | -Infinity | 0.25 | false",
                "DIVIDE | 1 | Infinity | 4 | Infinity | -Infinity | Infinity | true",
            })
    void reachesFromTheLeastToTheGreatestResult(
            Operator operator,
            double low,
            double high,
            double low2,
            double high2,
            double least,
            double most,
            boolean nan) {
        assertThat(RealArithmetic.compute(operator, new Real(low, high, false), new Real(low2, high2, false)))
                .isEqualTo(new Real(least, most, nan));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REMAINDER")
    void isNotANumberOfWhatIsNone(Operator operator) {
        Real number = new Real(1, 2, false);
        Real maybe = new Real(1, 2, true);
        assertThat(RealArithmetic.compute(operator, number, number).maybeNotANumber())
                .isFalse();
        assertThat(RealArithmetic.compute(operator, maybe, number).maybeNotANumber())
                .isTrue();
        assertThat(RealArithmetic.compute(operator, number, maybe).maybeNotANumber())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, -2, -1, 1, 2",
        "-3, 2, -2, 3, 0, 3",
        "-2, 3, -3, 2, 0, 3",
        "-3, -2, 2, 3, 2, 3",
        "0, 2, -2, 0, 0, 2",
        "-Infinity, 1, -1, Infinity, 0, Infinity",
    })
    void turnsSigns(double low, double high, double negatedLow, double negatedHigh, double nearest, double farthest) {
        for (boolean nan : List.of(true, false)) {
            Real number = new Real(low, high, nan);
            assertThat(RealArithmetic.negate(number)).isEqualTo(new Real(negatedLow, negatedHigh, nan));
            assertThat(RealArithmetic.absolute(number)).isEqualTo(new Real(nearest, farthest, nan));
        }
    }
}
