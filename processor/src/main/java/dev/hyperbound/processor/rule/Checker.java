package dev.hyperbound.processor.rule;

import dev.hyperbound.processor.rule.RuleProblem.Kind;
import dev.hyperbound.runtime.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives every part of a rule its type. What has none becomes a problem and no expression; what contains it becomes no
 * expression either, without a problem of its own.
 */
final class Checker implements Syntax.Visitor<Optional<Expression>> {
    private static final RecordParameter RECORD_PARAMETER = new RecordParameter();

    private final RuleProblems problems;
    private final NameResolver names;
    private final CallChecker calls;
    private final OperatorChecker operators;

    Checker(RuleProblems problems, NameResolver names) {
        this.problems = problems;
        this.names = names;
        this.calls = new CallChecker(problems, names, this);
        this.operators = new OperatorChecker(problems);
    }

    /** The type of a part that can't be a number or keyword: of such it is the number. */
    Optional<Expression> check(Syntax syntax) {
        Optional<Expression> whole = checkWhole(syntax);
        return whole.isPresent() ? Optional.of(Facet.number(whole.get())) : whole;
    }

    /** The type of a part that may be a number or keyword. */
    Optional<Expression> checkWhole(Syntax syntax) {
        return syntax.accept(this);
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

    @Override
    public Optional<Expression> wholeNumber(Syntax.WholeNumber number) {
        return Optional.of(new Expression.IntLiteral(number.start(), number.end(), number.value()));
    }

    @Override
    public Optional<Expression> realNumber(Syntax.RealNumber number) {
        return Optional.of(new Expression.DoubleLiteral(number.start(), number.end(), number.value()));
    }

    @Override
    public Optional<Expression> truth(Syntax.Truth truth) {
        return Optional.of(new Expression.BoolLiteral(truth.start(), truth.end(), truth.value()));
    }

    @Override
    public Optional<Expression> quoted(Syntax.Quoted text) {
        return Optional.of(new Expression.StringLiteral(text.start(), text.end(), text.value()));
    }

    @Override
    public Optional<Expression> name(Syntax.Name name) {
        return names.value(name);
    }

    @Override
    public Optional<Expression> call(Syntax.Call call) {
        return calls.check(call);
    }

    @Override
    public Optional<Expression> infix(Syntax.Infix infix) {
        Optional<Expression> left = checkWhole(infix.left());
        Optional<Expression> right = checkWhole(infix.right());
        return left.isPresent() && right.isPresent()
                ? operators.check(infix, left.get(), right.get())
                : Optional.empty();
    }

    @Override
    public Optional<Expression> member(Syntax.Member member) {
        Optional<Expression> target = check(member.target());
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Optional<Expression.ParameterValue> owner = target.get().accept(RECORD_PARAMETER);
        if (owner.isEmpty()) {
            problems.add(withoutComponents(member, target.get()));
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (RuleType.Field field : owner.get().type().components().orElseThrow()) {
            if (field.name().equals(member.name())) {
                return Optional.of(new Expression.Component(
                        member.start(), member.end(), owner.get(), member.name(), field.type()));
            }
            names.add(field.name());
        }
        problems.add(new RuleProblem(
                        Kind.UNKNOWN_PARAMETER,
                        "'" + owner.get().variable().name() + "' has no component '" + member.name() + "'",
                        member.nameStart(),
                        member.end())
                .help("its components are " + String.join(", ", names))
                .suggesting(Suggestions.closest(member.name(), names)));
        return Optional.empty();
    }

    private RuleProblem withoutComponents(Syntax.Member member, Expression target) {
        String written = problems.textOf(member);
        RuleProblem problem = new RuleProblem(
                        Kind.TYPE_MISMATCH,
                        RuleProblems.article(target.type()) + " has no component '" + member.name() + "'",
                        member.nameStart(),
                        member.end())
                .because(problems.is(target));
        return names.isKnown(written) ? problem.help("write the name in back quotes: `" + written + "`") : problem;
    }

    @Override
    public Optional<Expression> subscript(Syntax.Subscript subscript) {
        Optional<Expression> target = check(subscript.target());
        Optional<Expression> index = check(subscript.index());
        if (target.isEmpty() || index.isEmpty()) {
            return Optional.empty();
        }
        Optional<RuleType> element = target.get().type().elementType();
        if (element.isEmpty()) {
            problems.add(RuleProblems.mismatch(
                            "only a list has elements, this is "
                                    + RuleProblems.article(target.get().type()),
                            subscript.target())
                    .because(problems.is(target.get())));
            return Optional.empty();
        }
        if (element.get() == RuleType.NOTHING) {
            problems.add(RuleProblems.mismatch("an empty list has no elements", subscript.target()));
            return Optional.empty();
        }
        if (index.get().type() != RuleType.INT && index.get().type() != RuleType.NOTHING) {
            problems.add(RuleProblems.mismatch(
                    "an index is an int, this is "
                            + RuleProblems.article(index.get().type()),
                    subscript.index()));
            return Optional.empty();
        }
        return Optional.of(
                new Expression.Index(subscript.start(), subscript.end(), target.get(), index.get(), element.get()));
    }

    @Override
    public Optional<Expression> prefix(Syntax.Prefix prefix) {
        Optional<Expression> operand = check(prefix.operand());
        if (operand.isEmpty()) {
            return Optional.empty();
        }
        RuleType type = operand.get().type();
        boolean not = prefix.sign().equals("!");
        boolean fits = type == RuleType.NOTHING || (not ? type == RuleType.BOOL : type.isNumber());
        if (!fits) {
            problems.add(RuleProblems.mismatch(
                            not
                                    ? "! takes a bool, not " + RuleProblems.article(type)
                                    : "cannot negate " + RuleProblems.article(type),
                            prefix.operand())
                    .because(problems.is(operand.get())));
            return Optional.empty();
        }
        return Optional.of(
                not
                        ? new Expression.Not(prefix.start(), prefix.end(), operand.get())
                        : new Expression.Negation(prefix.start(), prefix.end(), operand.get(), type));
    }

    @Override
    public Optional<Expression> chain(Syntax.Chain chain) {
        Optional<List<Expression>> operands = checkAll(chain.operands());
        if (operands.isEmpty()) {
            return Optional.empty();
        }
        boolean fit = true;
        for (int i = 0; i < operands.get().size(); i++) {
            fit &= expectBool(operands.get().get(i), chain.operands().get(i), chain.sign() + " takes bools");
        }
        if (!fit) {
            return Optional.empty();
        }
        return Optional.of(
                chain.sign().equals("&&")
                        ? new Expression.And(chain.start(), chain.end(), operands.get())
                        : new Expression.Or(chain.start(), chain.end(), operands.get()));
    }

    /** Reports what is no bool; whether it is one. */
    boolean expectBool(Expression expression, Syntax place, String expected) {
        boolean fits = expression.type() == RuleType.BOOL || expression.type() == RuleType.NOTHING;
        if (!fits) {
            problems.add(RuleProblems.mismatch(expected + ", not " + RuleProblems.article(expression.type()), place)
                    .because(problems.is(expression)));
        }
        return fits;
    }

    @Override
    public Optional<Expression> choice(Syntax.Choice choice) {
        Optional<List<Expression>> parts = checkAll(List.of(choice.condition(), choice.then(), choice.otherwise()));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Expression condition = parts.get().get(0);
        Expression then = parts.get().get(1);
        Expression otherwise = parts.get().get(2);
        boolean fits = expectBool(condition, choice.condition(), "the condition of ?: is a bool");
        Optional<RuleType> type = then.type().join(otherwise.type());
        if (type.isEmpty()) {
            problems.add(RuleProblems.withNumberHelp(
                    RuleProblems.mismatch(
                                    "both results of ?: have one type, these are "
                                            + then.type().words() + " and "
                                            + otherwise.type().words(),
                                    choice)
                            .because(problems.is(then) + "; " + problems.is(otherwise)),
                    then,
                    otherwise));
            return Optional.empty();
        }
        if (type.get().components().isPresent()) {
            problems.add(RuleProblems.mismatch("?: cannot choose between records", choice)
                    .help("choose between their components"));
            return Optional.empty();
        }
        return fits
                ? Optional.of(new Expression.Conditional(
                        choice.start(), choice.end(), condition, then, otherwise, type.get()))
                : Optional.empty();
    }

    @Override
    public Optional<Expression> items(Syntax.Items items) {
        Optional<List<Expression>> elements = checkAll(items.elements());
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        RuleType type = RuleType.NOTHING;
        for (int i = 0; i < elements.get().size(); i++) {
            Expression element = elements.get().get(i);
            Optional<RuleType> joined = type.join(element.type());
            if (joined.isEmpty() || element.type().components().isPresent()) {
                RuleProblem problem = RuleProblems.mismatch(
                        joined.isEmpty()
                                ? "a list holds one type, this one " + type.words() + " and "
                                        + element.type().words()
                                : "a list cannot hold records",
                        items.elements().get(i));
                problems.add(RuleProblems.withNumberHelp(problem, elements.get().get(0), element));
                return Optional.empty();
            }
            type = joined.get();
        }
        return Optional.of(
                new Expression.ListLiteral(items.start(), items.end(), elements.get(), RuleType.listOf(type)));
    }

    /** A parameter that is a record. */
    private static final class RecordParameter extends ExpressionGroups<Optional<Expression.ParameterValue>> {
        @Override
        public Optional<Expression.ParameterValue> parameterValue(Expression.ParameterValue parameter) {
            return parameter.type().components().isPresent() ? Optional.of(parameter) : Optional.empty();
        }

        @Override
        protected Optional<Expression.ParameterValue> other(Expression expression) {
            return Optional.empty();
        }
    }
}
