package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.java.expression.Shape.Scalar;
import dev.hyperbound.processor.rule.Comparator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.runtime.RuleMath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes whether a list holds a value: comparisons with a few constants, a table of many, or a call. */
final class MembershipWriter {
    private static final int LONGEST_CHAIN = 8;

    private final Values values;
    private final Requirements requirements;

    MembershipWriter(Values values, Requirements requirements) {
        this.values = values;
        this.requirements = requirements;
    }

    /** When the list holds the value, or when it does not. */
    Formula write(Expression.In in, boolean wanted) {
        Optional<List<Expression>> listed = in.list().writtenElements();
        Optional<Formula> compared = listed.isPresent() ? compared(in, listed.get(), wanted) : Optional.empty();
        return compared.isPresent() ? compared.get() : Formula.of(contains(in)).is(wanted);
    }

    /** By comparisons with what is listed, if that is simple and can't fail: a chain stops at the first hit. */
    private Optional<Formula> compared(Expression.In in, List<Expression> listed, boolean wanted) {
        boolean isSimple = in.element().accept(IsGiven.IS_GIVEN)
                && in.element().type().elementType().isEmpty();
        if (!isSimple || values.knowledge().facts(in.list()).mayFail()) {
            return Optional.empty();
        }
        Term element = values.value(in.element(), requirements);
        boolean isChain =
                listed.size() <= LONGEST_CHAIN || element.shape().enumeration().isPresent();
        return isChain ? Optional.of(chain(in.element(), listed, wanted)) : table(element, listed, wanted);
    }

    /** Whether a value is given, so that naming it twice does no harm. */
    private static final class IsGiven extends ExpressionGroups<Boolean> {
        static final IsGiven IS_GIVEN = new IsGiven();

        @Override
        protected Boolean given(Expression value) {
            return true;
        }

        @Override
        protected Boolean other(Expression expression) {
            return false;
        }
    }

    /** {@code x == 18 || x == 34}, or {@code x != 18 && x != 34}. */
    private Formula chain(Expression element, List<Expression> listed, boolean wanted) {
        List<Formula> parts = new ArrayList<>();
        for (Expression one : listed) {
            Expression equal = new Expression.Comparison(one.start(), one.end(), Comparator.EQUAL, element, one);
            parts.add(values.condition(equal, wanted, requirements));
        }
        return wanted ? Formula.any(parts) : Formula.all(parts);
    }

    /** Looks a number or string up among many constants. */
    private Optional<Formula> table(Term element, List<Expression> listed, boolean wanted) {
        Map<Object, Term> distinct = new LinkedHashMap<>();
        for (Expression one : listed) {
            Optional<Object> literal = Literal.of(one);
            if (literal.isEmpty()) {
                return Optional.empty();
            }
            distinct.putIfAbsent(literal.get(), values.value(one, new Requirements()));
        }
        List<CodeBlock> labels = new ArrayList<>();
        boolean allInts = true;
        for (Term term : distinct.values()) {
            allInts &= term.shape() == Scalar.INT;
            labels.add(term.code());
        }
        CodeBlock joined = Layout.join(labels, ",");
        if (element.shape() == Scalar.STRING || (element.shape() == Scalar.INT && allInts)) {
            return Optional.of(Formula.of(selected(element, joined, true), selected(element, joined, false))
                    .is(wanted));
        }
        RuleType listedType = listed.get(0).type();
        boolean isComparable = element.shape() == Scalar.DOUBLE
                ? listedType == RuleType.DOUBLE
                : element.isWhole() && listedType == RuleType.INT;
        return isComparable
                ? Optional.of(Formula.of(Term.test("$T.isOneOf($L, $L)", RuleMath.class, element.code(), joined))
                        .is(wanted))
                : Optional.empty();
    }

    private static Term selected(Term element, CodeBlock labels, boolean listed) {
        return Term.test("switch ($L) { case $L -> $L; default -> $L; }", element.code(), labels, listed, !listed);
    }

    private Term contains(Expression.In in) {
        RuleType elementType = in.list().type().elementType().orElseThrow();
        Term element = values.value(in.element(), elementType, requirements);
        Term list = values.value(in.list(), requirements);
        Shape listed = list.shape().element();
        Optional<Term> constant = ComparisonWriter.constant(listed, in.element(), element);
        if (constant.isPresent()) {
            return contains(list, constant.get());
        }
        Term texts = withoutConstants(list);
        Term text = withoutConstants(element);
        boolean isSame = text.shape() == Scalar.STRING || (text.shape() == Scalar.INT && listed == Scalar.INT);
        return isSame ? contains(texts, text) : Term.function(Scalar.BOOLEAN, "contains", texts, text);
    }

    private Term withoutConstants(Term term) {
        return term.shape().listedConstants().isPresent() ? values.canonical(term) : term.text();
    }

    private static Term contains(Term list, Term element) {
        return Term.test("$L.contains($L)", list.at(Precedence.PRIMARY), element.code());
    }
}
