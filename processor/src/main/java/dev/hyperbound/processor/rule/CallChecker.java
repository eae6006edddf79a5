package dev.hyperbound.processor.rule;

import dev.hyperbound.processor.rule.Expression.Quantity;
import dev.hyperbound.processor.rule.Expression.TextRelation;
import dev.hyperbound.processor.rule.RuleProblem.Kind;
import dev.hyperbound.runtime.Suggestions;
import dev.hyperbound.runtime.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Gives calls of functions, methods and macros their types. */
final class CallChecker {
    private static final List<String> FUNCTIONS = List.of("has", "size", "int", "double", "string");
    private static final List<String> METHODS =
            List.of("size", "startsWith", "endsWith", "contains", "matches", "all", "exists", "exists_one");
    private static final List<String> MATH = List.of("least", "greatest", "abs");
    private static final Set<String> OTHER_FUNCTIONS = Set.of(
            "bool", "bytes", "uint", "dyn", "type", "timestamp", "duration", "matches", "optional", "cel", "sets");
    private static final Set<String> OTHER_METHODS = Set.of(
            "map",
            "filter",
            "transformList",
            "transformMap",
            "existsOne",
            "getFullYear",
            "getMonth",
            "getDate",
            "getHours",
            "getMinutes",
            "getSeconds",
            "charAt",
            "indexOf",
            "lastIndexOf",
            "join",
            "split",
            "substring",
            "lowerAscii",
            "upperAscii",
            "replace",
            "trim",
            "format",
            "reverse",
            "sort",
            "distinct",
            "flatten",
            "slice",
            "first",
            "last",
            "orValue",
            "hasValue",
            "value");

    private final Problems problems;
    private final Names names;
    private final Checker checker;

    CallChecker(Problems problems, Names names, Checker checker) {
        this.problems = problems;
        this.names = names;
        this.checker = checker;
    }

    Optional<Expression> check(Syntax.Call call) {
        if (call.target().isEmpty()) {
            return function(call);
        }
        Syntax target = call.target().get();
        if (target instanceof Syntax.Name name && !name.quoted() && name.text().equals("math")) {
            return math(call);
        }
        return method(call, target);
    }

    private Optional<Expression> function(Syntax.Call call) {
        return switch (call.function()) {
            case "has" -> has(call);
            case "size" -> hasArguments(call, 1) ? size(call, call.arguments().get(0)) : Optional.empty();
            case "int" -> conversion(call, RuleType.INT);
            case "double" -> conversion(call, RuleType.DOUBLE);
            case "string" -> conversion(call, RuleType.STRING);
            default -> unknown(call, "function", call.function(), FUNCTIONS, OTHER_FUNCTIONS);
        };
    }

    private Optional<Expression> method(Syntax.Call call, Syntax target) {
        return switch (call.function()) {
            case "size" -> hasArguments(call, 0) ? size(call, target) : Optional.empty();
            case "startsWith" -> textTest(call, target, TextRelation.STARTS_WITH);
            case "endsWith" -> textTest(call, target, TextRelation.ENDS_WITH);
            case "contains" -> textTest(call, target, TextRelation.CONTAINS);
            case "matches" -> matches(call, target);
            case "all" -> quantifier(call, target, Quantity.ALL);
            case "exists" -> quantifier(call, target, Quantity.EXISTS);
            case "exists_one" -> quantifier(call, target, Quantity.EXISTS_ONE);
            default -> unknown(call, "method", call.function(), METHODS, OTHER_METHODS);
        };
    }

    private Optional<Expression> unknown(
            Syntax.Call call, String what, String function, List<String> known, Set<String> other) {
        int start = call.functionStart();
        int end = start + call.function().length();
        boolean ofCel = other.contains(call.function());
        RuleProblem problem = new RuleProblem(
                Kind.UNSUPPORTED,
                ofCel
                        ? "the " + what + " " + function + " is not supported"
                        : "unknown " + what + " '" + Text.show(function) + "'",
                start,
                end);
        List<String> closest = Suggestions.closest(call.function(), known);
        if (ofCel || closest.isEmpty()) {
            problems.add(problem.help("supported are " + String.join(", ", known)));
        } else {
            problems.add(problem.suggesting(closest));
        }
        return Optional.empty();
    }

    private boolean hasArguments(Syntax.Call call, int count) {
        return hasArguments(call, call.function(), count);
    }

    /** Whether a call, of a function that messages call so, has so many arguments. */
    private boolean hasArguments(Syntax.Call call, String function, int count) {
        boolean fits = call.arguments().size() == count;
        if (!fits) {
            String takes = count == 0 ? "no argument" : count == 1 ? "one argument" : count + " arguments";
            problems.add(Problems.mismatch(
                    function + " takes " + takes + ", not " + call.arguments().size(), call));
        }
        return fits;
    }

    private Optional<Expression> has(Syntax.Call call) {
        if (!hasArguments(call, 1)) {
            return Optional.empty();
        }
        if (!(call.arguments().get(0) instanceof Syntax.Name name) || names.isElement(name)) {
            problems.add(Problems.mismatch(
                            "has takes the name of a parameter",
                            call.arguments().get(0))
                    .help("for example has(top_k)"));
            return Optional.empty();
        }
        Optional<Variable> variable = names.parameter(name);
        return variable.isPresent()
                ? Optional.of(new Expression.Has(call.start(), call.end(), variable.get()))
                : Optional.empty();
    }

    private Optional<Expression> size(Syntax.Call call, Syntax argument) {
        Optional<Expression> operand = checker.check(argument);
        if (operand.isEmpty()) {
            return Optional.empty();
        }
        RuleType type = operand.get().type();
        if (!(type instanceof RuleType.Text || type instanceof RuleType.ListOf || type instanceof RuleType.Nothing)) {
            problems.add(Problems.mismatch("size takes a string or a list, not " + Problems.article(type), argument)
                    .because(problems.is(operand.get())));
            return Optional.empty();
        }
        return Optional.of(new Expression.Size(call.start(), call.end(), operand.get()));
    }

    private Optional<Expression> conversion(Syntax.Call call, RuleType target) {
        if (!hasArguments(call, 1)) {
            return Optional.empty();
        }
        Optional<Expression> operand = checker.check(call.arguments().get(0));
        if (operand.isEmpty()) {
            return Optional.empty();
        }
        RuleType type = operand.get().type();
        boolean fits = type.isNumber()
                || type instanceof RuleType.Text
                || type instanceof RuleType.Nothing
                || (type instanceof RuleType.Bool && target instanceof RuleType.Text);
        if (!fits) {
            problems.add(Problems.mismatch(
                            "cannot make " + Problems.article(target) + " of " + Problems.article(type),
                            call.arguments().get(0))
                    .because(problems.is(operand.get())));
            return Optional.empty();
        }
        return Optional.of(new Expression.Conversion(call.start(), call.end(), target, operand.get()));
    }

    private Optional<Expression> textTest(Syntax.Call call, Syntax target, TextRelation relation) {
        if (!hasArguments(call, 1)) {
            return Optional.empty();
        }
        Syntax argument = call.arguments().get(0);
        Optional<Expression> text = checker.check(target);
        Optional<Expression> part = checker.check(argument);
        if (text.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        if (relation == TextRelation.CONTAINS && text.get().type() instanceof RuleType.ListOf) {
            problems.add(Problems.mismatch("contains takes a string, not a list", target)
                    .because(problems.is(text.get()))
                    .help("write " + problems.textOf(argument) + " in " + problems.textOf(target)));
            return Optional.empty();
        }
        boolean textFits = isText(text.get(), target, call.function());
        boolean partFits = isText(part.get(), argument, call.function());
        return textFits && partFits
                ? Optional.of(new Expression.TextTest(call.start(), call.end(), relation, text.get(), part.get()))
                : Optional.empty();
    }

    private boolean isText(Expression expression, Syntax place, String function) {
        boolean fits = expression.type() instanceof RuleType.Text || expression.type() instanceof RuleType.Nothing;
        if (!fits) {
            problems.add(
                    Problems.mismatch(function + " takes a string, not " + Problems.article(expression.type()), place)
                            .because(problems.is(expression)));
        }
        return fits;
    }

    private Optional<Expression> matches(Syntax.Call call, Syntax target) {
        if (!hasArguments(call, 1)) {
            return Optional.empty();
        }
        Optional<Expression> text = checker.check(target);
        if (!(call.arguments().get(0) instanceof Syntax.Literal literal && literal.value() instanceof String regex)) {
            problems.add(Problems.mismatch(
                    "matches takes a regular expression in quotes",
                    call.arguments().get(0)));
            return Optional.empty();
        }
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException invalid) {
            problems.add(
                    new RuleProblem(Kind.INVALID_REGEX, "invalid regular expression", literal.start(), literal.end())
                            .because((invalid.getIndex() >= 0 ? "at index " + invalid.getIndex() + ": " : "")
                                    + lowerFirst(invalid.getDescription())));
            return Optional.empty();
        }
        return text.isPresent() && isText(text.get(), target, "matches")
                ? Optional.of(new Expression.Matches(call.start(), call.end(), text.get(), regex))
                : Optional.empty();
    }

    private static String lowerFirst(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private Optional<Expression> quantifier(Syntax.Call call, Syntax target, Quantity quantity) {
        Optional<Expression> list = checker.check(target);
        if (call.arguments().size() != 2 || !(call.arguments().get(0) instanceof Syntax.Name name) || name.quoted()) {
            problems.add(Problems.mismatch(quantity.function() + " takes a name for the element and a condition", call)
                    .help("for example " + problems.textOf(target) + "." + quantity.function() + "(x, x > 0)"));
            return Optional.empty();
        }
        if (list.isEmpty()) {
            return Optional.empty();
        }
        if (!(list.get().type() instanceof RuleType.ListOf type)) {
            problems.add(Problems.mismatch(
                            quantity.function() + " takes a list, not "
                                    + Problems.article(list.get().type()),
                            target)
                    .because(problems.is(list.get())));
            return Optional.empty();
        }
        if (names.elementCount() >= RuleCompiler.DEEPEST_QUANTIFIER) {
            problems.add(new RuleProblem(
                            RuleProblem.Kind.TOO_DEEP,
                            "lists are looked through more than " + RuleCompiler.DEEPEST_QUANTIFIER + " levels deep",
                            call.start(),
                            call.end())
                    .because("the time that takes grows with the product of their sizes")
                    .help("split the rule in two"));
            return Optional.empty();
        }
        Syntax condition = call.arguments().get(1);
        names.enter(name.text(), type.element());
        Optional<Expression> body = checker.check(condition);
        boolean fits = body.isPresent()
                && checker.isBool(body.get(), condition, "the condition of " + quantity.function() + " is a bool");
        names.leave();
        return fits
                ? Optional.of(new Expression.Quantifier(
                        call.start(), call.end(), quantity, list.get(), name.text(), body.get()))
                : Optional.empty();
    }

    private Optional<Expression> math(Syntax.Call call) {
        boolean absolute = call.function().equals("abs");
        if (!MATH.contains(call.function())) {
            return unknown(call, "function", "math." + call.function(), MATH, Set.of(call.function()));
        }
        if (absolute && !hasArguments(call, "math.abs", 1)) {
            return Optional.empty();
        }
        if (call.arguments().isEmpty()) {
            problems.add(Problems.mismatch("math." + call.function() + " takes at least one argument", call));
            return Optional.empty();
        }
        Optional<List<Expression>> operands = checker.checkAll(call.arguments());
        if (operands.isEmpty()) {
            return Optional.empty();
        }
        RuleType type = RuleType.NOTHING;
        for (int i = 0; i < operands.get().size(); i++) {
            Expression operand = operands.get().get(i);
            Optional<RuleType> joined = type.join(operand.type());
            if (joined.isEmpty() || !(joined.get().isNumber() || joined.get() instanceof RuleType.Nothing)) {
                problems.add(Checker.withNumberHelp(
                        Problems.mismatch(
                                        joined.isEmpty() && operand.type().isNumber()
                                                ? "math." + call.function() + " takes ints or doubles, not both"
                                                : "math." + call.function() + " takes numbers, not "
                                                        + Problems.article(operand.type()),
                                        call.arguments().get(i))
                                .because(problems.is(operand)),
                        operands.get().get(0),
                        operand));
                return Optional.empty();
            }
            type = joined.get();
        }
        return Optional.of(
                absolute
                        ? new Expression.Absolute(
                                call.start(), call.end(), operands.get().get(0), type)
                        : new Expression.Extreme(
                                call.start(), call.end(), call.function().equals("greatest"), operands.get(), type));
    }
}
