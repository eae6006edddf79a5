package dev.hyperbound.processor.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.RuleCompiler;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Scope;
import dev.hyperbound.processor.rule.Variable;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How close the evaluator of domains comes to what expressions can come to. */
class PossibleValuesTest {
    private static final Map<String, Domain> DOMAINS = domains();
    private static final List<Variable> VARIABLES = List.of(
            new Variable("k", RuleType.INT, false),
            new Variable("m", RuleType.INT, false),
            new Variable("i", RuleType.INT, false),
            new Variable("j", RuleType.INT, false),
            new Variable("n", RuleType.INT, false),
            new Variable("long", RuleType.INT, false),
            new Variable("x", RuleType.DOUBLE, false),
            new Variable("y", RuleType.DOUBLE, false),
            new Variable("any", RuleType.DOUBLE, false),
            new Variable("b", RuleType.BOOL, false),
            new Variable("t", RuleType.STRING, false),
            new Variable("s", RuleType.STRING, false),
            new Variable("l", RuleType.listOf(RuleType.INT), false),
            new Variable("e", RuleType.listOf(RuleType.INT), false),
            new Variable(
                    "r",
                    RuleType.record(
                            List.of(new RuleType.Field("h", RuleType.INT), new RuleType.Field("w", RuleType.DOUBLE))),
                    false),
            new Variable("o", RuleType.INT, true));

    private static Map<String, Domain> domains() {
        Map<String, Domain> domains = new LinkedHashMap<>();
        domains.put("k", whole(0, 3));
        domains.put(
                "m",
                Domain.multiples(Bounds.of(1, 100_001), BigInteger.valueOf(8)).orElseThrow());
        domains.put("i", whole(1, 1000));
        domains.put("j", whole(-1000, 500));
        domains.put("n", whole(-9, -2));
        domains.put("long", whole(Long.MIN_VALUE, Long.MAX_VALUE));
        domains.put("x", Domain.real(0.5, 1));
        domains.put("y", Domain.real(-2, 3));
        domains.put("any", Domain.of(RuleType.DOUBLE));
        domains.put("b", Domain.truths());
        domains.put("t", new Domain.AnyText(List.of("x")));
        domains.put("s", new Domain.OneOf(List.of("a", "b")));
        domains.put("l", new Domain.Sequence(whole(1, 1000), 1));
        domains.put("e", new Domain.Sequence(whole(-9, 9), 0));
        domains.put("r", new Domain.Composite(Map.of("h", whole(1, 1000), "w", Domain.real(0, 1))));
        domains.put("o", whole(1, 1000));
        return domains;
    }

    private static Domain whole(long min, long max) {
        return Domain.whole(BigInteger.valueOf(min), BigInteger.valueOf(max));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "i + j | -999..1500",
                "i - j | -499..2000",
                "i - i | -999..999",
                "-j | -500..1000",
                "n * j | -4500..9000",
                "i * j | -1000000..500000",
                "i / j | -1000..1000 or failure",
                "i / n | -500..0",
                "j / n | -250..500",
                "j / i | -1000..500",
                "i % n | 0..8",
                "j % i | -999..500",
                "n % i | -9..0",
                "j % (k - k) | -2..2 or failure",
                "i % j | 0..999 or failure",
                "long + 1 | -9223372036854775807..9223372036854775807 or failure",
                "long - long | -9223372036854775808..9223372036854775807 or failure",
                "m | 8..100000",
                "m + 4 | 12..100004",
                "m % 4 | 0..0",
                "m % 12 | 0..8",
                "(m + 4) % 8 | 0..4",
                "m * m | 64..10000000000",
                "m * 3 % 24 | 0..0",
                "-m | -100000..-8",
                "math.abs(-m) % 8 | 0..0",
                "math.least(m, 8000000) % 8 | 0..0",
                "(b ? m : 24) % 8 | 0..0",
                "-long | -9223372036854775807..9223372036854775807 or failure",
                "long * 2 | -9223372036854775808..9223372036854775806 or failure",
                "long / -1 | -9223372036854775807..9223372036854775807 or failure",
                "long / n | -4611686018427387903..4611686018427387904",
                "long % -1 | 0..0 or failure",
                "long / j | -9223372036854775808..9223372036854775807 or failure",
                "math.abs(j) | 0..1000",
                "math.abs(n) | [9, 8, 7, 6, 5, 4, 3, 2]",
                "math.abs(long) | 0..9223372036854775807 or failure",
                "math.least(i, j) | -1000..500",
                "math.greatest(i, j) | 1..1000",
                "math.greatest(n, j, i) | 1..1000",
                "math.least(n, j, i) | -1000..-2",
            })
    void areWholeNumbers(String expression, String values) {
        assertThat(possible(expression)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "k + 1 | [1, 2, 3, 4]",
                "k * k | [0, 1, 2, 3, 4, 6, 9]",
                "k / k | [0, 1, 2, 3] or failure",
                "k == 2 | [false, true]",
                "k > 3 | [false]",
                "k < i | [true, false]",
                "i < k | [true, false]",
                "i <= j | [true, false]",
                "i > n | [true]",
                "n < i | [true]",
                "i >= 1 | [true]",
                "i <= 1000 | [true]",
                "i <= 999 | [true, false]",
                "i > 1000 | [false]",
                "i == 1000 | [true, false]",
                "i == 1001 | [false]",
                "i != 1001 | [true]",
                "long == 5 | [true, false]",
            })
    void areFewWholeNumbersAndComparisonsOfThem(String expression, String values) {
        assertThat(possible(expression)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "x + y | -1.5..4.0",
                "x - y | -2.5..3.0",
                "x * y | -2.0..3.0",
                "y * y | -6.0..9.0",
                "x / y | -Infinity..Infinity",
                "y / x | -4.0..6.0",
                "x / x | 0.5..2.0",
                "-y | -3.0..2.0",
                "math.abs(y) | 0.0..3.0",
                "math.abs(x) | 0.5..1.0",
                "math.abs(-x) | 0.5..1.0",
                "any + any | -Infinity..Infinity or NaN",
                "any * x | -Infinity..Infinity or NaN",
                "any / any | -Infinity..Infinity or NaN",
                "1.0 / any | -Infinity..Infinity or NaN",
                "math.least(x, y) | -2.0..1.0",
                "math.greatest(x, y) | 0.5..3.0",
                "math.greatest(any, x) | 0.5..Infinity or NaN",
                "math.least(any, x) | -Infinity..1.0 or NaN",
            })
    void areDoubles(String expression, String values) {
        assertThat(possible(expression)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "x < 1.5 | [true]",
                "x <= 1.0 | [true]",
                "x < 1.0 | [true, false]",
                "x >= 0.5 | [true]",
                "x > 0.5 | [true, false]",
                "x == 1.0 | [true, false]",
                "x == 1.5 | [false]",
                "x != 1.5 | [true]",
                "any == any | [true, false]",
                "any < 0.0 | [true, false]",
                "any / any <= 1.0 | [true, false]",
                "x < i | [true, false]",
                "x < 1 | [true, false]",
                "i < x | [false]",
            })
    void areComparisonsOfDoubles(String expression, String values) {
        assertThat(possible(expression)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "double(i) | 1.0..1000.0",
                "double(j) | -1000.0..500.0",
                "double(x) | 0.5..1.0",
                "double(t) | -Infinity..Infinity or NaN or failure",
                "int(x) | 0..1",
                "int(y) | -2..3",
                "int(any) | -9223372036854774784..9223372036854774784 or failure",
                "int(i) | 1..1000",
                "int(t) | -9223372036854775808..9223372036854775807 or failure",
                "int(y * 1e300) | -9223372036854774784..9223372036854774784 or failure",
                "string(i) | text",
                "string(x) | text",
            })
    void areConversions(String expression, String values) {
        assertThat(possible(expression)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "t + s | text",
                "t == 'x' | [false]",
                "t == 'y' | [true, false]",
                "t == s | [true, false]",
                "s == t | [true, false]",
                "s == 'a' | [true, false]",
                "s == 'c' | [false]",
                "t in ['x', 'y'] | [true, false]",
                "t < 'b' | [true, false]",
                "t.contains('a') | [true, false]",
                "t.matches('a') | [true, false] or failure",
                "size(t) | 0..2147483647",
            })
    void areTexts(String expression, String values) {
        assertThat(possible(expression)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "size(l) | 1..2147483647",
                "size(e) | 0..2147483647",
                "size([i, j]) | [2]",
                "size(s) | [1]",
                "[i, j] | [1..1000, -1000..500]",
                "[i] + [j] | [1..1000, -1000..500]",
                "l + [0] | 2+ of 0..1000",
                "l + e | 1+ of -9..1000",
                "l[0] | 1..1000",
                "l[1] | 1..1000 or failure",
                "e[0] | -9..9 or failure",
                "[i, j][0] | -1000..1000",
                "[i, j][k] | -1000..1000 or failure",
                "[i, j][2] | failure",
                "[i, j][-1] | failure",
                "l[i] | 1..1000 or failure",
                "e[-1] | failure",
                "i in [1, 2] | [true, false]",
                "n in [1, 2] | [false]",
                "n in [i, 1] | [false]",
                "5 in l | [true, false]",
                "0 in l | [false]",
                "0 in e | [true, false]",
                "i in [i] | [true, false]",
                "l == e | [true, false]",
                "l == [0] | [true, false]",
                "[i] == [n] | [false]",
                "[i, j] == [n] | [false]",
                "[i, 1] == [j, 1] | [true, false]",
                "e == [] | [true, false]",
                "l == [] | [false]",
            })
    void areLists(String expression, String values) {
        assertThat(possible(expression)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "l.all(x, x > 0) | [true]",
                "l.all(x, x > 1) | [true, false]",
                "l.all(x, x < 0) | [false]",
                "e.all(x, x > 9) | [true, false]",
                "e.all(x, x > -10) | [true]",
                "l.exists(x, x > 0) | [true]",
                "l.exists(x, x < 0) | [false]",
                "e.exists(x, x < 10) | [true, false]",
                "l.exists_one(x, x > 0) | [true, false]",
                "l.exists_one(x, x < 0) | [false]",
                "e.exists_one(x, x < 10) | [true, false]",
                "e.exists_one(x, x > 10) | [false]",
                "[i, n].all(x, x > 0) | [false]",
                "[i, k].all(x, x >= 0) | [true]",
                "[i, n].exists(x, x > 0) | [true]",
                "[j, n].exists(x, x > 500) | [false]",
                "[i, n].exists_one(x, x > 0) | [true]",
                "[i, i].exists_one(x, x > 0) | [false]",
                "[j, n].exists_one(x, x > 0) | [true, false]",
                "[n, n].exists_one(x, x > 0) | [false]",
                "[i, j, n].exists_one(x, x > 0) | [true, false]",
                "[].all(x, x > 1) | [true]",
                "[].exists(x, x > 1) | [false]",
                "[].exists_one(x, x > 1) | [false]",
                "l.all(x, e.all(x, x < 10)) | [true]",
                "l.all(y, 100 / y > 0) | [true, false]",
                "e.all(y, 100 / y > 0) | [true, false] or failure",
            })
    void areQuantifiersOverLists(String expression, String values) {
        assertThat(possible(expression)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "o + 1 | 2..1001 or unknown",
                "o > 0 | [true] or unknown",
                "o > 0 || b | [true] or unknown",
                "o > 0 && b | [true, false] or unknown",
                "o > 0 && i > 0 | [true] or unknown",
                "o > 0 || i > 0 | [true]",
                "o < 0 && i > 0 | [false] or unknown",
                "has(o) | [true, false]",
                "has(i) | [true]",
                "!has(o) | [false, true]",
                "o > 0 || i / k > 0 | [true] or unknown",
                "b && !b | [true, false]",
                "m == 12 | [false]",
                "m != 12 | [true]",
                "m == 16 | [true, false]",
                "m in [4, 12, 100] | [false]",
                "m < 8 | [false]",
                "m % 8 == 0 | [true]",
                "i / k > 1 && b | [true, false] or failure",
                "i / k > 1 || b | [true, false] or failure",
                "i / k > 1 || i > 0 | [true]",
                "i / k > 1 && i < 1 | [false]",
                "i / (k - k) > 1 | [true, false] or failure",
                "b ? i : n | -9..1000",
                "i > 0 ? i : n | 1..1000",
                "i < 0 ? i : n | -9..-2",
                "o > 0 ? i : n | 1..1000 or unknown",
                "i / k > 0 ? x : y | -2.0..3.0 or failure",
                "b ? s : 'c' | [a, b, c]",
                "b ? t : s | text",
                "b ? l : e | 0+ of -9..1000",
                "b ? [i] : [n] | [-9..1000]",
                "b ? [i] : e | 0+ of -9..1000",
                "r.h | 1..1000",
                "r.w * 2.0 | 0.0..2.0",
                "r.h > 0 | [true]",
                "!b | [false, true]",
                "!(i > 0) | [false]",
                "k in [0, 1, 2, 3] | [true]",
            })
    void areUnknownOrFailures(String expression, String values) {
        assertThat(possible(expression)).isEqualTo(values);
    }

    private static String possible(String text) {
        RuleCompiler.Result result = RuleCompiler.compile("[" + text + "] == []", new Scope(VARIABLES), Map.of());
        assertThat(result).as(text).isInstanceOf(RuleCompiler.Compiled.class);
        Expression.Comparison comparison =
                (Expression.Comparison) ((RuleCompiler.Compiled) result).rule().root();
        Map<String, Estimate> estimates = VARIABLES.stream()
                .collect(Collectors.toMap(
                        Variable::name,
                        variable -> new ParameterDomain(
                                        Objects.requireNonNull(DOMAINS.get(variable.name())), variable.optional())
                                .estimate()));
        return shown(new DomainEvaluator(estimates)
                .evaluate(comparison.left().parts().get(0)));
    }

    private static String shown(Estimate estimate) {
        StringJoiner shown = new StringJoiner(" or ");
        estimate.values().ifPresent(values -> shown.add(shown(values)));
        if (estimate.mayBeUnknown()) {
            shown.add("unknown");
        }
        if (estimate.mayFail()) {
            shown.add("failure");
        }
        return shown.toString();
    }

    private static String shown(Domain domain) {
        if (domain instanceof Domain.Whole whole) {
            return whole.bounds().min() + ".." + whole.bounds().max();
        }
        if (domain instanceof Domain.Real real) {
            return real.low() + ".." + real.high() + (real.maybeNotANumber() ? " or NaN" : "");
        }
        if (domain instanceof Domain.OneOf set) {
            return set.values().toString();
        }
        if (domain instanceof Domain.Items items) {
            return items.elements().stream()
                    .map(PossibleValuesTest::shown)
                    .toList()
                    .toString();
        }
        if (domain instanceof Domain.Sequence sequence) {
            return sequence.shortest() + "+ of " + shown(sequence.element());
        }
        return domain.equals(new Domain.AnyText(List.of())) ? "text" : domain.toString();
    }
}
