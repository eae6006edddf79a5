package dev.hyperbound.processor.rule;

import dev.hyperbound.processor.rule.RuleProblem.Kind;
import dev.hyperbound.runtime.Suggestions;
import dev.hyperbound.runtime.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives comparisons, {@code in} and arithmetic their types. */
final class OperatorChecker {
    private static final IsComparison IS_COMPARISON = new IsComparison();
    private static final IsLiteral IS_LITERAL = new IsLiteral();
    private static final StringLiterals STRING_LITERALS = new StringLiterals();

    private final RuleProblems problems;
    private final MixedEquality mixed = new MixedEquality(this);

    OperatorChecker(RuleProblems problems) {
        this.problems = problems;
    }

    /** Gives an operator with operands of known types its type. */
    Optional<Expression> check(Syntax.Infix infix, Expression left, Expression right) {
        if (infix.sign().equals("in")) {
            return membership(infix, left, Facet.number(right));
        }
        for (Comparator comparator : Comparator.values()) {
            if (comparator.sign().equals(infix.sign())) {
                boolean isMixed = left.type().numberOr().isPresent()
                        || right.type().numberOr().isPresent();
                return isMixed && comparator.isEquality()
                        ? mixed.comparison(infix, comparator, left, right)
                        : comparison(infix, comparator, Facet.number(left), Facet.number(right));
            }
        }
        for (Operator operator : Operator.values()) {
            if (operator.sign().equals(infix.sign())) {
                return arithmetic(infix, operator, Facet.number(left), Facet.number(right));
            }
        }
        throw new IllegalStateException(infix.sign());
    }

    private Optional<Expression> membership(Syntax.Infix infix, Expression element, Expression list) {
        Optional<RuleType.NumberOr> type = element.type().numberOr();
        boolean ofTexts = list.type().elementType().isPresent()
                && list.type().elementType().get().isText();
        return type.isPresent() && ofTexts
                ? mixed.in(infix, element, type.get(), list)
                : in(infix, Facet.number(element), list);
    }

    /** Gives a comparison of operands its type, none of which is a number or keyword. */
    Optional<Expression> comparison(Syntax.Infix infix, Comparator comparator, Expression left, Expression right) {
        boolean fits = comparator.isEquality()
                ? canBeEqual(left, right) && left.type().components().isEmpty()
                : canBeOrdered(left.type(), right.type());
        if (!fits) {
            RuleProblem problem = RuleProblems.mismatch(
                            "cannot compare " + left.type().words() + " with "
                                    + right.type().words()
                                    + (left.type().equals(right.type()) ? " by " + comparator.sign() : ""),
                            infix)
                    .because(problems.is(left) + (isSame(left, right) ? "" : "; " + problems.is(right)));
            problems.add(withComparisonHelp(problem, infix, left, right));
            return Optional.empty();
        }
        if (comparator.isEquality()) {
            checkValues(left, right);
            checkValues(right, left);
        }
        return Optional.of(new Expression.Comparison(infix.start(), infix.end(), comparator, left, right));
    }

    private boolean isSame(Expression left, Expression right) {
        return problems.is(left).equals(problems.is(right));
    }

    private RuleProblem withComparisonHelp(RuleProblem problem, Syntax.Infix infix, Expression left, Expression right) {
        Optional<Syntax.Infix> first = infix.left().asInfix();
        if (first.isPresent() && left.accept(IS_COMPARISON)) {
            return problem.help("compare twice: " + problems.textOf(first.get()) + " && "
                    + problems.textOf(first.get().right()) + " " + infix.sign() + " "
                    + problems.textOf(infix.right()));
        }
        if (left.type().components().isPresent()) {
            return problem.help("compare the components");
        }
        if (left.type().isNumber() && right.type().isNumber()) {
            return RuleProblems.withNumberHelp(problem, left, right);
        }
        if (left.type().elementType().isPresent() && left.type().equals(right.type())) {
            return problem.help("compare size(…), or the elements with all or exists");
        }
        if (left.type().isText() && right.type().isNumber()) {
            return problem.help(
                    right.accept(IS_LITERAL)
                            ? "write the number in quotes, or convert the string with int(…) or double(…)"
                            : "convert the string with int(…) or double(…)");
        }
        return problem;
    }

    /**
     * Whether {@code ==} is defined: between values of one type, and between a number of either kind and one of the
     * other, unless both are constants. (Two constants that differ in kind are a slip, not a question.)
     */
    private static boolean canBeEqual(Expression left, Expression right) {
        if (left.type().isNumber() && right.type().isNumber() && !left.type().equals(right.type())) {
            return !left.isConstant() || !right.isConstant();
        }
        return left.type().join(right.type()).isPresent();
    }

    private static boolean canBeOrdered(RuleType left, RuleType right) {
        if (left.elementType().isPresent() || left.components().isPresent()) {
            return false;
        }
        return (left.isNumber() && right.isNumber())
                || (left.join(right).isPresent() && right.elementType().isEmpty());
    }

    /** Gives {@code in} its type; the element is no number or keyword. */
    Optional<Expression> in(Syntax.Infix infix, Expression element, Expression list) {
        Optional<RuleType> listed = list.type().elementType();
        if (listed.isEmpty()) {
            RuleProblem problem = RuleProblems.mismatch(
                            "in takes a list, not " + RuleProblems.article(list.type()), infix.right())
                    .because(problems.is(list));
            problems.add(
                    list.type().isText() && element.type().isText()
                            ? problem.help("write " + problems.textOf(infix.right()) + ".contains("
                                    + problems.textOf(infix.left()) + ")")
                            : problem);
            return Optional.empty();
        }
        boolean numbers = element.type().isNumber() && listed.get().isNumber();
        boolean fits = numbers
                ? element.type().equals(listed.get()) || !element.isConstant() || !list.isConstant()
                : element.type().join(listed.get()).isPresent();
        if (!fits || element.type().components().isPresent()) {
            problems.add(RuleProblems.mismatch(
                            "cannot look for " + RuleProblems.article(element.type()) + " in "
                                    + RuleProblems.article(list.type()),
                            infix)
                    .because(problems.is(element)));
            return Optional.empty();
        }
        checkValues(element, list);
        checkValues(list, element);
        return Optional.of(new Expression.In(infix.start(), infix.end(), element, list));
    }

    /** Reports the string literals of one side that the other side, an enum or a list of them, can never be. */
    private void checkValues(Expression one, Expression other) {
        RuleType type = one.type();
        while (type.elementType().isPresent()) {
            type = type.elementType().get();
        }
        if (type.texts().isPresent()) {
            for (Expression.StringLiteral literal : other.accept(STRING_LITERALS)) {
                if (!type.texts().get().contains(literal.value())) {
                    problems.add(noValue(literal, type.texts().get(), one));
                }
            }
        }
    }

    private RuleProblem noValue(Expression.StringLiteral literal, List<String> values, Expression owner) {
        return new RuleProblem(
                        Kind.UNKNOWN_VALUE,
                        "'" + Text.show(literal.value()) + "' is no value of " + problems.textOf(owner),
                        literal.start(),
                        literal.end())
                .because("its values are " + String.join(", ", values))
                .suggesting(Suggestions.closest(literal.value(), values).stream()
                        .map(value -> "'" + value + "'")
                        .toList());
    }

    private Optional<Expression> arithmetic(Syntax.Infix infix, Operator operator, Expression left, Expression right) {
        int start = infix.start();
        int end = infix.end();
        Optional<RuleType> joined = left.type().join(right.type());
        if (operator == Operator.ADD && joined.isPresent() && canBeJoined(joined.get())) {
            RuleType type = joined.get().isText() ? RuleType.STRING : joined.get();
            return Optional.of(new Expression.Concatenation(start, end, left, right, type));
        }
        if (joined.isEmpty() || !takes(operator, joined.get())) {
            RuleProblem problem = RuleProblems.mismatch(
                            "no " + left.type().words() + " " + operator.sign() + " "
                                    + right.type().words(),
                            infix)
                    .because(problems.is(left) + (isSame(left, right) ? "" : "; " + problems.is(right)));
            problems.add(
                    operator == Operator.REMAINDER && right.type().isNumber()
                            ? problem.help("% takes two ints")
                            : RuleProblems.withNumberHelp(problem, left, right));
            return Optional.empty();
        }
        Expression typed = new Expression.Arithmetic(start, end, operator, left, right, joined.get());
        if ((operator == Operator.DIVIDE || operator == Operator.REMAINDER)
                && right.type() == RuleType.INT
                && right.isConstant()
                && isZero(right)) {
            problems.add(new RuleProblem(
                    Kind.ZERO_DIVISOR,
                    operator == Operator.DIVIDE ? "division by zero" : "remainder of a division by zero",
                    right.start(),
                    right.end()));
            return Optional.empty();
        }
        return Optional.of(typed);
    }

    private static boolean takes(Operator operator, RuleType type) {
        return type == RuleType.INT
                || type == RuleType.NOTHING
                || (type == RuleType.DOUBLE && operator != Operator.REMAINDER);
    }

    private static boolean isZero(Expression constant) {
        return new Evaluator(Map.of()).evaluate(constant).is(0L);
    }

    private static boolean canBeJoined(RuleType type) {
        return type.isText() || type.elementType().isPresent();
    }

    /** Whether something is compared. */
    private static final class IsComparison extends ExpressionGroups<Boolean> {
        @Override
        public Boolean comparison(Expression.Comparison comparison) {
            return true;
        }

        @Override
        protected Boolean other(Expression expression) {
            return false;
        }
    }

    /** Whether it is written out. */
    private static final class IsLiteral extends ExpressionGroups<Boolean> {
        @Override
        protected Boolean literal(Expression literal) {
            return true;
        }

        @Override
        protected Boolean other(Expression expression) {
            return false;
        }
    }

    /** The strings that are written out among the values that an expression may have, or its elements. */
    private static final class StringLiterals extends ExpressionGroups<List<Expression.StringLiteral>> {
        @Override
        public List<Expression.StringLiteral> stringLiteral(Expression.StringLiteral literal) {
            return List.of(literal);
        }

        @Override
        public List<Expression.StringLiteral> listLiteral(Expression.ListLiteral list) {
            return all(list.elements());
        }

        @Override
        public List<Expression.StringLiteral> conditional(Expression.Conditional choice) {
            return all(List.of(choice.then(), choice.otherwise()));
        }

        @Override
        protected List<Expression.StringLiteral> other(Expression expression) {
            return List.of();
        }

        private List<Expression.StringLiteral> all(List<Expression> expressions) {
            List<Expression.StringLiteral> found = new ArrayList<>();
            for (Expression expression : expressions) {
                found.addAll(expression.accept(this));
            }
            return found;
        }
    }
}
