package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.PartsVisitor;
import dev.hyperbound.processor.rule.RuleType;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Computes what expressions can come to from what their parts can, where those are too many to try one by one. */
final class Approximation extends PartsVisitor<Estimate> {
    private static final Domain SIZES = Domain.whole(BigInteger.ZERO, BigInteger.valueOf(Integer.MAX_VALUE));

    /** No double between these is beyond the 64-bit integers. */
    private static final double FIRST_INT = Math.nextUp(-0x1p63);

    private static final double LAST_INT = Math.nextDown(0x1p63);

    private final List<Domain> parts;

    Approximation(List<Domain> parts) {
        this.parts = parts;
    }

    private Domain part(int at) {
        return parts.get(at);
    }

    private Domain.Whole whole(int at) {
        return part(at).hull().asWhole().orElseThrow();
    }

    private Bounds bounds(int at) {
        return whole(at).bounds();
    }

    private Domain.Real real(int at) {
        return part(at).hull().asReal().orElseThrow();
    }

    private Domain.Listed list(int at) {
        return part(at).asList().orElseThrow();
    }

    private static boolean isWhole(Expression expression) {
        return expression.type() == RuleType.INT;
    }

    /** A single value is always computed. */
    private static Estimate single(Object value) {
        return Estimate.of(Domain.value(value));
    }

    @Override
    public Estimate intLiteral(Expression.IntLiteral literal) {
        return single(literal.value());
    }

    @Override
    public Estimate doubleLiteral(Expression.DoubleLiteral literal) {
        return single(literal.value());
    }

    @Override
    public Estimate boolLiteral(Expression.BoolLiteral literal) {
        return single(literal.value());
    }

    @Override
    public Estimate stringLiteral(Expression.StringLiteral literal) {
        return single(literal.value());
    }

    @Override
    public Estimate listLiteral(Expression.ListLiteral list) {
        return Estimate.of(new Domain.Items(parts));
    }

    @Override
    public Estimate component(Expression.Component component) {
        return Estimate.of(part(0).component(component.name()).orElseThrow());
    }

    @Override
    public Estimate not(Expression.Not not) {
        return Estimate.of(Estimate.of(part(0)).truth().negated());
    }

    @Override
    public Estimate negation(Expression.Negation negation) {
        return isWhole(negation) ? WholeArithmetic.negate(whole(0)) : Estimate.of(RealArithmetic.negate(real(0)));
    }

    @Override
    public Estimate absolute(Expression.Absolute absolute) {
        return isWhole(absolute) ? WholeArithmetic.absolute(whole(0)) : Estimate.of(RealArithmetic.absolute(real(0)));
    }

    @Override
    public Estimate arithmetic(Expression.Arithmetic arithmetic) {
        return isWhole(arithmetic)
                ? WholeArithmetic.compute(arithmetic.operator(), whole(0), whole(1))
                : Estimate.of(RealArithmetic.compute(arithmetic.operator(), real(0), real(1)));
    }

    @Override
    public Estimate extreme(Expression.Extreme extreme) {
        return Estimate.of(isWhole(extreme) ? wholeExtreme(extreme.greatest()) : realExtreme(extreme.greatest()));
    }

    private Domain wholeExtreme(boolean greatest) {
        Domain.Whole result = whole(0);
        for (int i = 1; i < parts.size(); i++) {
            result = WholeArithmetic.extreme(result, whole(i), greatest);
        }
        return result;
    }

    private Domain realExtreme(boolean greatest) {
        Domain.Real result = real(0);
        for (int i = 1; i < parts.size(); i++) {
            Domain.Real other = real(i);
            boolean maybeNotANumber = result.maybeNotANumber() || other.maybeNotANumber();
            result = greatest
                    ? new Domain.Real(
                            Math.max(result.low(), other.low()), Math.max(result.high(), other.high()), maybeNotANumber)
                    : new Domain.Real(
                            Math.min(result.low(), other.low()),
                            Math.min(result.high(), other.high()),
                            maybeNotANumber);
        }
        return result;
    }

    @Override
    public Estimate conversion(Expression.Conversion conversion) {
        RuleType from = conversion.operand().type();
        RuleType to = conversion.type();
        if (to.isText()) {
            return Estimate.of(new Domain.AnyText(List.of()));
        }
        if (!from.isNumber()) {
            return Estimate.fallible(Domain.of(to));
        }
        if (from.equals(to)) {
            return Estimate.of(part(0).hull());
        }
        return to == RuleType.INT
                ? truncate(real(0))
                : Estimate.of(Domain.real(
                        bounds(0).min().doubleValue(), bounds(0).max().doubleValue()));
    }

    private static Estimate truncate(Domain.Real real) {
        double low = Math.max(real.low(), FIRST_INT);
        double high = Math.min(real.high(), LAST_INT);
        Estimate result = real.maybeNotANumber() || real.low() < FIRST_INT || real.high() > LAST_INT
                ? Estimate.FAILURE
                : Estimate.NONE;
        return low <= high ? result.or(Estimate.of(new Domain.Whole(Bounds.of((long) low, (long) high)))) : result;
    }

    @Override
    public Estimate comparison(Expression.Comparison comparison) {
        return Estimate.of(DomainComparison.compare(comparison.comparator(), part(0), part(1)));
    }

    @Override
    public Estimate in(Expression.In in) {
        return Estimate.of(DomainComparison.in(part(0), list(1)));
    }

    @Override
    public Estimate textTest(Expression.TextTest test) {
        return Estimate.of(Domain.truths());
    }

    @Override
    public Estimate matches(Expression.Matches matches) {
        return Estimate.fallible(Domain.truths());
    }

    @Override
    public Estimate concatenation(Expression.Concatenation concatenation) {
        return Estimate.of(
                concatenation.type().isText()
                        ? new Domain.AnyText(List.of())
                        : DomainUnion.concatenate(list(0), list(1)));
    }

    @Override
    public Estimate size(Expression.Size size) {
        Optional<Domain.Listed> list = part(0).asList();
        if (list.isEmpty()) {
            return Estimate.of(SIZES);
        }
        BigInteger shortest = BigInteger.valueOf(list.get().shortest());
        return Estimate.of(
                list.get().isLengthKnown()
                        ? Domain.value((long) list.get().shortest())
                        : Domain.whole(shortest, BigInteger.valueOf(Integer.MAX_VALUE)));
    }

    @Override
    public Estimate index(Expression.Index index) {
        Domain.Listed list = list(0);
        Bounds wanted = bounds(1);
        int shortest = list.shortest();
        Bounds there = Bounds.of(0, (list.isLengthKnown() ? shortest : Integer.MAX_VALUE) - 1L);
        Bounds hit = wanted.and(there);
        boolean mayHit = hit.min().compareTo(hit.max()) <= 0;
        Estimate result = wanted.isWithin(Bounds.of(0, shortest - 1L)) ? Estimate.NONE : Estimate.FAILURE;
        return mayHit ? result.or(Estimate.of(DomainUnion.element(list))) : result;
    }
}
