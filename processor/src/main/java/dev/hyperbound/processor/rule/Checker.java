package dev.hyperbound.processor.rule;

import dev.hyperbound.processor.rule.Expression.Comparator;
import dev.hyperbound.processor.rule.Expression.Operator;
import dev.hyperbound.processor.rule.RuleProblem.Kind;
import dev.hyperbound.runtime.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every part of a rule its type. What has none becomes a problem and no expression; what contains it becomes no
 * expression either, without a problem of its own.
 */
public final class Checker {
    private final Problems problems;
    private final Names names;
    private final CallChecker calls;

    Checker(Problems problems, Names names) {
        this.problems = problems;
        this.names = names;
        this.calls = new CallChecker(problems, names, this);
    }

    Optional<Expression> check(Syntax syntax) {
        if (syntax instanceof Syntax.Literal literal) {
            return Optional.of(literal(literal));
        }
        if (syntax instanceof Syntax.Name name) {
            return names.value(name);
        }
        if (syntax instanceof Syntax.Member member) {
            return member(member);
        }
        if (syntax instanceof Syntax.Subscript subscript) {
            return subscript(subscript);
        }
        if (syntax instanceof Syntax.Call call) {
            return calls.check(call);
        }
        if (syntax instanceof Syntax.Prefix prefix) {
            return prefix(prefix);
        }
        if (syntax instanceof Syntax.Infix infix) {
            return infix(infix);
        }
        if (syntax instanceof Syntax.Chain chain) {
            return chain(chain);
        }
        if (syntax instanceof Syntax.Choice choice) {
            return choice(choice);
        }
        return items((Syntax.Items) syntax);
    }

    /** Checks all of them, even if the first fails; empty unless each has a type. */
    Optional<List<Expression>> checkAll(List<Syntax> parts) {
        List<Expression> checked = new ArrayList<>();
        for (Syntax part : parts) {
            Optional<Expression> expression = check(part);
            if (expression.isPresent()) {
                checked.add(expression.get());
            }
        }
        return checked.size() == parts.size() ? Optional.of(checked) : Optional.empty();
    }

    private static Expression literal(Syntax.Literal literal) {
        int start = literal.start();
        int end = literal.end();
        Object value = literal.value();
        if (value instanceof Long whole) {
            return new Expression.IntLiteral(start, end, whole);
        }
        if (value instanceof Double number) {
            return new Expression.DoubleLiteral(start, end, number);
        }
        if (value instanceof Boolean bool) {
            return new Expression.BoolLiteral(start, end, bool);
        }
        return new Expression.StringLiteral(start, end, (String) value);
    }

    private Optional<Expression> member(Syntax.Member member) {
        Optional<Expression> target = check(member.target());
        if (target.isEmpty()) {
            return Optional.empty();
        }
        if (!(target.get() instanceof Expression.ParameterValue value
                && value.type() instanceof RuleType.RecordOf type)) {
            RuleProblem problem = new RuleProblem(
                            Kind.TYPE_MISMATCH,
                            Problems.article(target.get().type()) + " has no component '" + member.name() + "'",
                            member.nameStart(),
                            member.end())
                    .because(problems.is(target.get()));
            problems.add(
                    names.isKnown(problems.textOf(member))
                            ? problem.help("write the name in back quotes: `" + problems.textOf(member) + "`")
                            : problem);
            return Optional.empty();
        }
        Optional<RuleType> component = type.field(member.name());
        if (component.isPresent()) {
            return Optional.of(
                    new Expression.Component(member.start(), member.end(), value, member.name(), component.get()));
        }
        List<String> fields = type.fields().stream().map(RuleType.Field::name).toList();
        problems.add(new RuleProblem(
                        Kind.UNKNOWN_PARAMETER,
                        "'" + value.variable().name() + "' has no component '" + member.name() + "'",
                        member.nameStart(),
                        member.end())
                .help("its components are " + String.join(", ", fields))
                .suggesting(Suggestions.closest(member.name(), fields)));
        return Optional.empty();
    }

    private Optional<Expression> subscript(Syntax.Subscript subscript) {
        Optional<Expression> target = check(subscript.target());
        Optional<Expression> index = check(subscript.index());
        if (target.isEmpty() || index.isEmpty()) {
            return Optional.empty();
        }
        if (!(target.get().type() instanceof RuleType.ListOf list)) {
            problems.add(Problems.mismatch(
                            "only a list has elements, this is "
                                    + Problems.article(target.get().type()),
                            subscript.target())
                    .because(problems.is(target.get())));
            return Optional.empty();
        }
        if (list.element() instanceof RuleType.Nothing) {
            problems.add(Problems.mismatch("an empty list has no elements", subscript.target()));
            return Optional.empty();
        }
        if (!isIndex(index.get().type())) {
            problems.add(Problems.mismatch(
                    "an index is an int, this is "
                            + Problems.article(index.get().type()),
                    subscript.index()));
            return Optional.empty();
        }
        return Optional.of(
                new Expression.Index(subscript.start(), subscript.end(), target.get(), index.get(), list.element()));
    }

    private Optional<Expression> prefix(Syntax.Prefix prefix) {
        Optional<Expression> operand = check(prefix.operand());
        if (operand.isEmpty()) {
            return Optional.empty();
        }
        RuleType type = operand.get().type();
        boolean not = prefix.sign().equals("!");
        boolean fits = type instanceof RuleType.Nothing || (not ? type instanceof RuleType.Bool : type.isNumber());
        if (!fits) {
            problems.add(Problems.mismatch(
                            not
                                    ? "! takes a bool, not " + Problems.article(type)
                                    : "cannot negate " + Problems.article(type),
                            prefix.operand())
                    .because(problems.is(operand.get())));
            return Optional.empty();
        }
        return Optional.of(
                not
                        ? new Expression.Not(prefix.start(), prefix.end(), operand.get())
                        : new Expression.Negation(prefix.start(), prefix.end(), operand.get(), type));
    }

    private Optional<Expression> chain(Syntax.Chain chain) {
        Optional<List<Expression>> operands = checkAll(chain.operands());
        if (operands.isEmpty()) {
            return Optional.empty();
        }
        boolean fit = true;
        for (int i = 0; i < operands.get().size(); i++) {
            fit &= isBool(operands.get().get(i), chain.operands().get(i), chain.sign() + " takes bools");
        }
        if (!fit) {
            return Optional.empty();
        }
        return Optional.of(
                chain.sign().equals("&&")
                        ? new Expression.And(chain.start(), chain.end(), operands.get())
                        : new Expression.Or(chain.start(), chain.end(), operands.get()));
    }

    boolean isBool(Expression expression, Syntax place, String expected) {
        boolean fits = expression.type() instanceof RuleType.Bool || expression.type() instanceof RuleType.Nothing;
        if (!fits) {
            problems.add(Problems.mismatch(expected + ", not " + Problems.article(expression.type()), place)
                    .because(problems.is(expression)));
        }
        return fits;
    }

    private static boolean isIndex(RuleType type) {
        return type instanceof RuleType.Int || type instanceof RuleType.Nothing;
    }

    private Optional<Expression> choice(Syntax.Choice choice) {
        Optional<List<Expression>> parts = checkAll(List.of(choice.condition(), choice.then(), choice.otherwise()));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Expression condition = parts.get().get(0);
        Expression then = parts.get().get(1);
        Expression otherwise = parts.get().get(2);
        boolean fits = isBool(condition, choice.condition(), "the condition of ?: is a bool");
        Optional<RuleType> type = then.type().join(otherwise.type());
        if (type.isEmpty()) {
            problems.add(withNumberHelp(
                    Problems.mismatch(
                                    "both results of ?: have one type, these are "
                                            + then.type().words() + " and "
                                            + otherwise.type().words(),
                                    choice)
                            .because(problems.is(then) + "; " + problems.is(otherwise)),
                    then,
                    otherwise));
            return Optional.empty();
        }
        if (type.get() instanceof RuleType.RecordOf) {
            problems.add(Problems.mismatch("?: cannot choose between records", choice)
                    .help("choose between their components"));
            return Optional.empty();
        }
        return fits
                ? Optional.of(new Expression.Conditional(
                        choice.start(), choice.end(), condition, then, otherwise, type.get()))
                : Optional.empty();
    }

    private Optional<Expression> items(Syntax.Items items) {
        Optional<List<Expression>> elements = checkAll(items.elements());
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        RuleType type = RuleType.NOTHING;
        for (int i = 0; i < elements.get().size(); i++) {
            Expression element = elements.get().get(i);
            Optional<RuleType> joined = type.join(element.type());
            if (joined.isEmpty() || element.type() instanceof RuleType.RecordOf) {
                RuleProblem problem = Problems.mismatch(
                        joined.isEmpty()
                                ? "a list holds one type, this one " + type.words() + " and "
                                        + element.type().words()
                                : "a list cannot hold records",
                        items.elements().get(i));
                problems.add(withNumberHelp(problem, elements.get().get(0), element));
                return Optional.empty();
            }
            type = joined.get();
        }
        return Optional.of(
                new Expression.ListLiteral(items.start(), items.end(), elements.get(), RuleType.listOf(type)));
    }

    private Optional<Expression> infix(Syntax.Infix infix) {
        Optional<List<Expression>> sides = checkAll(List.of(infix.left(), infix.right()));
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Expression left = sides.get().get(0);
        Expression right = sides.get().get(1);
        if (infix.sign().equals("in")) {
            return in(infix, left, right);
        }
        for (Comparator comparator : Comparator.values()) {
            if (comparator.sign().equals(infix.sign())) {
                return comparison(infix, comparator, left, right);
            }
        }
        for (Operator operator : Operator.values()) {
            if (operator.sign().equals(infix.sign())) {
                return arithmetic(infix, operator, left, right);
            }
        }
        throw new IllegalStateException(infix.sign());
    }

    private Optional<Expression> comparison(
            Syntax.Infix infix, Comparator comparator, Expression left, Expression right) {
        boolean fits = comparator.isEquality()
                ? canBeEqual(left, right) && !(left.type() instanceof RuleType.RecordOf)
                : canBeOrdered(left.type(), right.type());
        if (!fits) {
            RuleProblem problem = Problems.mismatch(
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
        if (left instanceof Expression.Comparison && infix.left() instanceof Syntax.Infix first) {
            return problem.help("compare twice: " + problems.textOf(first) + " && " + problems.textOf(first.right())
                    + " " + infix.sign() + " " + problems.textOf(infix.right()));
        }
        if (left.type() instanceof RuleType.RecordOf) {
            return problem.help("compare the components");
        }
        if (left.type().isNumber() && right.type().isNumber()) {
            return withNumberHelp(problem, left, right);
        }
        if (left.type() instanceof RuleType.ListOf && left.type().equals(right.type())) {
            return problem.help("compare size(…), or the elements with all or exists");
        }
        if (left.type() instanceof RuleType.Text && right.type().isNumber()) {
            return problem.help(
                    right instanceof Expression.IntLiteral || right instanceof Expression.DoubleLiteral
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
            return !isConstant(left) || !isConstant(right);
        }
        return left.type().join(right.type()).isPresent();
    }

    private static boolean canBeOrdered(RuleType left, RuleType right) {
        if (left instanceof RuleType.ListOf || left instanceof RuleType.RecordOf) {
            return false;
        }
        return (left.isNumber() && right.isNumber())
                || (left.join(right).isPresent() && !(right instanceof RuleType.ListOf));
    }

    public static boolean isConstant(Expression expression) {
        return !(expression instanceof Expression.ParameterValue
                        || expression instanceof Expression.Element
                        || expression instanceof Expression.Has)
                && areConstant(expression.parts());
    }

    public static boolean areConstant(List<Expression> expressions) {
        for (Expression expression : expressions) {
            if (!isConstant(expression)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Expression> in(Syntax.Infix infix, Expression element, Expression list) {
        if (!(list.type() instanceof RuleType.ListOf type)) {
            RuleProblem problem = Problems.mismatch(
                            "in takes a list, not " + Problems.article(list.type()), infix.right())
                    .because(problems.is(list));
            problems.add(
                    list.type() instanceof RuleType.Text && element.type() instanceof RuleType.Text
                            ? problem.help("write " + problems.textOf(infix.right()) + ".contains("
                                    + problems.textOf(infix.left()) + ")")
                            : problem);
            return Optional.empty();
        }
        boolean numbers = element.type().isNumber() && type.element().isNumber();
        boolean fits = numbers
                ? element.type().equals(type.element()) || !isConstant(element) || !isConstant(list)
                : element.type().join(type.element()).isPresent();
        if (!fits || element.type() instanceof RuleType.RecordOf) {
            problems.add(Problems.mismatch(
                            "cannot look for " + Problems.article(element.type()) + " in "
                                    + Problems.article(list.type()),
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
        while (type instanceof RuleType.ListOf list) {
            type = list.element();
        }
        if (type instanceof RuleType.Text text && text.values().isPresent()) {
            checkLiterals(one, text.values().get(), other);
        }
    }

    private void checkLiterals(Expression owner, List<String> values, Expression other) {
        if (other instanceof Expression.StringLiteral literal && !values.contains(literal.value())) {
            problems.add(new RuleProblem(
                            Kind.UNKNOWN_VALUE,
                            "'" + dev.hyperbound.runtime.Text.show(literal.value()) + "' is no value of "
                                    + problems.textOf(owner),
                            literal.start(),
                            literal.end())
                    .because("its values are " + String.join(", ", values))
                    .suggesting(Suggestions.closest(literal.value(), values).stream()
                            .map(value -> "'" + value + "'")
                            .toList()));
        } else if (other instanceof Expression.ListLiteral list) {
            for (Expression element : list.elements()) {
                checkLiterals(owner, values, element);
            }
        } else if (other instanceof Expression.Conditional choice) {
            checkLiterals(owner, values, choice.then());
            checkLiterals(owner, values, choice.otherwise());
        }
    }

    private Optional<Expression> arithmetic(Syntax.Infix infix, Operator operator, Expression left, Expression right) {
        int start = infix.start();
        int end = infix.end();
        Optional<RuleType> joined = left.type().join(right.type());
        if (operator == Operator.ADD && joined.isPresent() && canBeJoined(joined.get())) {
            RuleType type = joined.get() instanceof RuleType.Text ? RuleType.STRING : joined.get();
            return Optional.of(new Expression.Concatenation(start, end, left, right, type));
        }
        if (joined.isEmpty() || !takes(operator, joined.get())) {
            RuleProblem problem = Problems.mismatch(
                            "no " + left.type().words() + " " + operator.sign() + " "
                                    + right.type().words(),
                            infix)
                    .because(problems.is(left) + (isSame(left, right) ? "" : "; " + problems.is(right)));
            problems.add(
                    operator == Operator.REMAINDER && right.type().isNumber()
                            ? problem.help("% takes two ints")
                            : withNumberHelp(problem, left, right));
            return Optional.empty();
        }
        Expression typed = new Expression.Arithmetic(start, end, operator, left, right, joined.get());
        if ((operator == Operator.DIVIDE || operator == Operator.REMAINDER)
                && right.type() instanceof RuleType.Int
                && isConstant(right)
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
        return type instanceof RuleType.Int
                || type instanceof RuleType.Nothing
                || (type instanceof RuleType.Real && operator != Operator.REMAINDER);
    }

    private static boolean isZero(Expression constant) {
        return new Evaluator(Map.of()).evaluate(constant) instanceof Outcome.Known known
                && known.value().equals(0L);
    }

    private static boolean canBeJoined(RuleType type) {
        return type instanceof RuleType.Text || type instanceof RuleType.ListOf;
    }

    /** Says how an int and a double get together. */
    static RuleProblem withNumberHelp(RuleProblem problem, Expression left, Expression right) {
        if (!left.type().isNumber() || !right.type().isNumber() || left.type().equals(right.type())) {
            return problem;
        }
        Expression whole = left.type() instanceof RuleType.Int ? left : right;
        return problem.help(
                whole instanceof Expression.IntLiteral literal
                        ? "write " + literal.value() + ".0"
                        : "int and double don't mix; convert with double(…)");
    }
}
