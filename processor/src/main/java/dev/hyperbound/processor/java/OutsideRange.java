package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.expression.Precedence;
import dev.hyperbound.processor.java.expression.Shape;
import dev.hyperbound.processor.java.expression.Term;
import dev.hyperbound.processor.model.Extremes;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.words.JavaSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions under which a number lies outside its interval, or is none. */
final class OutsideRange {
    private OutsideRange() {}

    /** Whether a number is out of range; none if that cannot be. */
    static Optional<Formula> of(ValueType.Numeric number, Optional<Interval> interval, String value) {
        if (!number.isWhole()) {
            return Optional.of(outsideReal(interval, value));
        }
        return interval.isPresent() ? outsideWhole(number, interval.get(), value) : Optional.empty();
    }

    private static Optional<Formula> outsideWhole(ValueType.Numeric number, Interval interval, String value) {
        Extremes all = Extremes.of(number);
        List<Formula> wrong = new ArrayList<>();
        Optional<BigDecimal> low = interval.lowestWhole();
        if (low.isPresent() && low.get().compareTo(all.low()) > 0) {
            wrong.add(compared(value, "<", JavaSource.literal(low.get().longValueExact())));
        }
        Optional<BigDecimal> high = interval.highestWhole();
        if (high.isPresent() && high.get().compareTo(all.high()) < 0) {
            wrong.add(compared(value, ">", JavaSource.literal(high.get().longValueExact())));
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(Formula.any(wrong));
    }

    private static Formula compared(String value, String sign, String end) {
        return compared(CodeBlock.of("$L", value + " " + sign + " " + end));
    }

    private static Formula compared(CodeBlock comparison) {
        return Formula.of(new Term(comparison, Precedence.RELATION, Shape.Scalar.BOOLEAN));
    }

    /** Written so that NaN fails, and infinity where no end keeps it out. */
    private static Formula outsideReal(Optional<Interval> interval, String value) {
        if (interval.isEmpty()
                || (interval.get().low().isEmpty() && interval.get().high().isEmpty())) {
            return Formula.of(Term.test("$T.isFinite($L)", Double.class, value)).negated();
        }
        Formula inside = Formula.all(aboveLow(interval.get(), value), belowHigh(interval.get(), value));
        return Formula.of(inside.term()).negated();
    }

    private static Formula aboveLow(Interval interval, String value) {
        return interval.low().isPresent()
                ? compared(
                        value,
                        interval.lowClosed() ? ">=" : ">",
                        JavaSource.literal(interval.low().get()))
                : compared(CodeBlock.of("$L >= -$T.MAX_VALUE", value, Double.class));
    }

    private static Formula belowHigh(Interval interval, String value) {
        return interval.high().isPresent()
                ? compared(
                        value,
                        interval.highClosed() ? "<=" : "<",
                        JavaSource.literal(interval.high().get()))
                : compared(CodeBlock.of("$L <= $T.MAX_VALUE", value, Double.class));
    }
}
