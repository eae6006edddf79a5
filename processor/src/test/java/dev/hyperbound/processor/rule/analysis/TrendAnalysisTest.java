package dev.hyperbound.processor.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.rule.RuleCompiler;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Scope;
import dev.hyperbound.processor.rule.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of how rules change with one number. Never too much: {@code TuningBruteForceTest} sees to that. */
class TrendAnalysisTest {
    private static final Scope SCOPE = new Scope(List.of(
            new Variable("p", RuleType.DOUBLE, false),
            new Variable("q", RuleType.INT, false),
            new Variable("x", RuleType.DOUBLE, false),
            new Variable("more", RuleType.INT, false),
            new Variable("less", RuleType.INT, false),
            new Variable("total", RuleType.INT, false),
            new Variable("flag", RuleType.BOOL, false),
            new Variable("name", RuleType.STRING, false),
            new Variable("layers", RuleType.listOf(RuleType.INT), false),
            new Variable("rates", RuleType.listOf(RuleType.DOUBLE), false),
            new Variable("opt", RuleType.INT, true)));

    private static Map<String, ParameterFacts> parameters() {
        Map<String, ParameterFacts> parameters = new LinkedHashMap<>();
        for (Variable variable : SCOPE.variables()) {
            parameters.put(variable.name(), new ParameterFacts(Bounds.LONG, Map.of(), variable.optional()));
        }
        parameters.put("q", between(0, 1000));
        parameters.put("more", between(1, 100));
        parameters.put("less", between(-100, -1));
        parameters.put("opt", new ParameterFacts(Bounds.INT, Map.of(), true));
        return parameters;
    }

    private static ParameterFacts between(long min, long max) {
        return new ParameterFacts(Bounds.of(min, max), Map.of(), false);
    }

    private static String trend(String rule, String parameter) {
        RuleCompiler.Result result = RuleCompiler.compile(rule, SCOPE, Map.of());
        assertThat(result).as(rule).isInstanceOf(RuleCompiler.Compiled.class);
        Trend trend = new TrendAnalysis(parameters()).of(((RuleCompiler.Compiled) result).rule(), parameter);
        return trend.kind() + (trend.cuts().isEmpty() ? "" : " " + trend.cuts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "p < 0.5 | FALLS",
                "p <= 0.5 | FALLS",
                "p > 0.5 | RISES",
                "p >= 0.5 | RISES",
                "0.5 < p | RISES",
                "0.5 >= p | FALLS",
                "p == 0.5 | STEPS [0.5]",
                "p != 0.5 | STEPS [0.5]",
                "p in [0.1, 0.5] | STEPS [0.1, 0.5]",
                "!(p < 0.5) | RISES",
                "x < 0.5 | STEPS",
                "x == 0.5 && flag | STEPS",
                "p < 0.5 && x < 0.5 | FALLS",
                "p < 0.5 || flag | FALLS",
                "p < 0.5 && p < 0.9 | FALLS",
                "p < 0.5 && p > 0.1 | STEPS [0.5, 0.1]",
                "p < 0.5 == flag | STEPS [0.5]",
                "p < x | FALLS",
                "p > x | RISES",
                "p == x | VARIES",
                "-p < 0.5 | RISES",
                "p + x < 0.5 | FALLS",
                "x - p < 0.5 | RISES",
                "p - x < 0.5 | FALLS",
                "p * 2.0 < 0.5 | FALLS",
                "p * -2.0 < 0.5 | RISES",
                "-2.0 * p < 0.5 | RISES",
                "p * 0.0 < 0.5 | FALLS",
                "p * x < 0.5 | VARIES",
                "p / 2.0 < 0.5 | VARIES",
                "p / x < 0.5 | VARIES",
                "p + x + p < 0.5 | VARIES",
                "math.abs(p) < 0.5 | VARIES",
                "math.least(p, x) < 0.5 | FALLS",
                "math.greatest(p, 0.1) > 0.5 | RISES",
                "math.least(p, -p) < 0.5 | VARIES",
                "flag ? p < 0.5 : p < 0.9 | FALLS",
                "flag ? p < 0.5 : p > 0.9 | STEPS [0.5, 0.9]",
                "flag ? p < 0.5 : true | FALLS",
                "p < 0.5 ? flag : true | STEPS [0.5]",
                "rates.all(r, r < p) | VARIES",
                "rates.all(r, p < r) | VARIES",
                "layers.all(l, double(l) < p) | RISES",
                "layers.exists(l, double(l) < p) | RISES",
                "layers.exists_one(l, double(l) < p) | VARIES",
                "layers.all(l, p < 0.5) | FALLS",
                "p in rates | VARIES",
                "int(p) < 5 | VARIES",
                "string(p) == name | VARIES",
                "double(int(p)) < 5.0 | VARIES",
                "has(opt) && p < 0.5 | FALLS",
                "opt > 5 && p < 0.5 | FALLS",
                "opt + 1 > 5 && p < 0.5 | FALLS",
                "p < 1e300 * 1e300 | FALLS",
                "p > double(total) | RISES",
            })
    void areSaidOfADouble(String rule, String trend) {
        assertThat(trend(rule, "p")).isEqualTo(trend);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "q < 5 | FALLS",
                "q + more < 500 | FALLS",
                "more - q < 500 | RISES",
                "q - more >= 5 | RISES",
                "q * more < 500 | FALLS",
                "q * less < -500 | RISES",
                "less * q < -500 | RISES",
                "q * q < 500 | FALLS",
                "(q + 1) * more < 500 | FALLS",
                "q * (more - less) < 500 | FALLS",
                "q * (more + less) < 5 | VARIES",
                "q / more < 5 | FALLS",
                "q / less < 5 | RISES",
                "q / 2 < 5 | FALLS",
                "5 / q < 5 | VARIES",
                "more / (q + 1) < 5 | VARIES",
                "q % 2 == 0 | VARIES",
                "q % more < 3 | VARIES",
                "total % (q + 1) == 0 | VARIES",
                "total + q > 5 | VARIES",
                "-q < 5 | RISES",
                "math.abs(q - 5) < 3 | VARIES",
                "math.least(q, more) < 5 | FALLS",
                "math.greatest(q, less, more) > 5 | RISES",
                "double(q) * x < 5.0 | VARIES",
                "double(q) < x | FALLS",
                "q in [1, 2, 3] | STEPS [1.0, 2.0, 3.0]",
                "q in [1, more] | VARIES [1.0]",
                "q == 5 || q == 7 | STEPS [5.0, 7.0]",
                "q == 9007199254740993 | STEPS [9.007199254740992E15]",
                "q != 9007199254740992 | STEPS [9.007199254740992E15]",
                "q == more | VARIES",
                "q == 5 && more == 6 | STEPS [5.0]",
                "q * 2 == 6 | VARIES",
                "q in layers | VARIES",
                "layers.all(l, l < q) | RISES",
                "layers.all(l, l * q < 100) | VARIES",
                "size(layers) > q | FALLS",
                "layers[q] > 5 | VARIES",
                "string(q) == name | VARIES",
                "name.matches('a') && q < 5 | STEPS [5.0]",
                "flag ? q == 5 : q < 7 | STEPS [5.0, 7.0]",
                "(flag ? q : more) < 7 | FALLS",
                "(q < 7) == flag | STEPS [7.0]",
            })
    void areSaidOfAWholeNumber(String rule, String trend) {
        assertThat(trend(rule, "q")).isEqualTo(trend);
    }
}
