package dev.hyperbound.processor.rule;

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

    private final RuleProblems problems;
    private final NameResolver names;
    private final Checker checker;

    CallChecker(RuleProblems problems, NameResolver names, Checker checker) {
        this.problems = problems;
        this.names = names;
        this.checker = checker;
    }

    Optional<Expression> check(Syntax.Call call) {
        if (call.target().isEmpty()) {
            return function(call);
        }
        Syntax target = call.target().get();
        return isMath(target) ? math(call) : method(call, target);
    }

    private static boolean isMath(Syntax target) {
        Optional<Syntax.Name> name = target.asName();
        return name.isPresent() && !name.get().quoted() && name.get().text().equals("math");
    }

    private Optional<Expression> function(Syntax.Call call) {
        return switch (call.function()) {
            case "has" -> has(call);
            case "size" ->
                expectArguments(call, 1) ? size(call, call.arguments().get(0)) : Optional.empty();
            case "int" -> conversion(call, RuleType.INT);
            case "double" -> conversion(call, RuleType.DOUBLE);
            case "string" -> conversion(call, RuleType.STRING);
            default -> unknown(call, "function", call.function(), FUNCTIONS, OTHER_FUNCTIONS);
        };
    }

    private Optional<Expression> method(Syntax.Call call, Syntax target) {
        return switch (call.function()) {
            case "size" -> expectArguments(call, 0) ? size(call, target) : Optional.empty();
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
        String meant = meant(call);
        if (!meant.isEmpty()) {
            problems.add(problem.help("write " + meant));
            return Optional.empty();
        }
        List<String> closest = Suggestions.closest(call.function(), known);
        if (ofCel || closest.isEmpty()) {
            problems.add(problem.help("supported are " + String.join(", ", known)));
        } else {
            problems.add(problem.suggesting(closest));
        }
        return Optional.empty();
    }

    /** What is written here for functions and methods of other languages, or the empty text. */
    private static String meant(Syntax.Call call) {
        if (call.target().isPresent()) {
            return call.function().equals("equals") ? "==" : "";
        }
        return switch (call.function()) {
            case "abs" -> "math.abs";
            case "max" -> "math.greatest";
            case "min" -> "math.least";
            default -> "";
        };
    }

    private boolean expectArguments(Syntax.Call call, int count) {
        return expectArguments(call, call.function(), count);
    }

    /** Reports a call, of a function that messages call so, that has not so many arguments; whether it has. */
    private boolean expectArguments(Syntax.Call call, String function, int count) {
        boolean fits = call.arguments().size() == count;
        if (!fits) {
            String takes = count == 0 ? "no argument" : count == 1 ? "one argument" : count + " arguments";
            problems.add(RuleProblems.mismatch(
                    function + " takes " + takes + ", not " + call.arguments().size(), call));
        }
        return fits;
    }

    private Optional<Expression> has(Syntax.Call call) {
        if (!expectArguments(call, 1)) {
            return Optional.empty();
        }
        Optional<Syntax.Name> name = call.arguments().get(0).asName();
        if (name.isEmpty() || names.isElement(name.get())) {
            problems.add(RuleProblems.mismatch(
                            "has takes the name of a parameter",
                            call.arguments().get(0))
                    .help("for example has(top_k)"));
            return Optional.empty();
        }
        Optional<Variable> variable = names.parameter(name.get());
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
        if (!type.isText() && type.elementType().isEmpty() && type != RuleType.NOTHING) {
            problems.add(
                    RuleProblems.mismatch("size takes a string or a list, not " + RuleProblems.article(type), argument)
                            .because(problems.is(operand.get()))
                            .help("leave size out: " + RuleProblems.article(type) + " has none"));
            return Optional.empty();
        }
        return Optional.of(new Expression.Size(call.start(), call.end(), operand.get()));
    }

    private Optional<Expression> conversion(Syntax.Call call, RuleType target) {
        if (!expectArguments(call, 1)) {
            return Optional.empty();
        }
        Syntax argument = call.arguments().get(0);
        Optional<Expression> operand = target.isText() ? checker.checkWhole(argument) : checker.check(argument);
        if (operand.isEmpty()) {
            return Optional.empty();
        }
        RuleType type = operand.get().type();
        boolean fits = type.isNumber()
                || type.isText()
                || type.numberOr().isPresent()
                || type == RuleType.NOTHING
                || (type == RuleType.BOOL && target.isText());
        if (!fits) {
            problems.add(RuleProblems.mismatch(
                            "cannot make " + RuleProblems.article(target) + " of " + RuleProblems.article(type),
                            call.arguments().get(0))
                    .because(problems.is(operand.get())));
            return Optional.empty();
        }
        return Optional.of(new Expression.Conversion(call.start(), call.end(), target, operand.get()));
    }

    private Optional<Expression> textTest(Syntax.Call call, Syntax target, TextRelation relation) {
        if (!expectArguments(call, 1)) {
            return Optional.empty();
        }
        Syntax argument = call.arguments().get(0);
        Optional<Expression> text = checker.check(target);
        Optional<Expression> part = checker.check(argument);
        if (text.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        if (relation == TextRelation.CONTAINS && text.get().type().elementType().isPresent()) {
            problems.add(RuleProblems.mismatch("contains takes a string, not a list", target)
                    .because(problems.is(text.get()))
                    .help("write " + problems.textOf(argument) + " in " + problems.textOf(target)));
            return Optional.empty();
        }
        boolean textFits = expectText(text.get(), target, call.function());
        boolean partFits = expectText(part.get(), argument, call.function());
        return textFits && partFits
                ? Optional.of(new Expression.TextTest(call.start(), call.end(), relation, text.get(), part.get()))
                : Optional.empty();
    }

    /** Reports what is no string; whether it is one. */
    private boolean expectText(Expression expression, Syntax place, String function) {
        boolean fits = expression.type().isText() || expression.type() == RuleType.NOTHING;
        if (!fits) {
            problems.add(RuleProblems.mismatch(
                            function + " takes a string, not " + RuleProblems.article(expression.type()), place)
                    .because(problems.is(expression)));
        }
        return fits;
    }

    private Optional<Expression> matches(Syntax.Call call, Syntax target) {
        if (!expectArguments(call, 1)) {
            return Optional.empty();
        }
        Optional<Expression> text = checker.check(target);
        Syntax pattern = call.arguments().get(0);
        Optional<String> regex = pattern.quotedText();
        if (regex.isEmpty()) {
            problems.add(RuleProblems.mismatch("matches takes a regular expression in quotes", pattern));
            return Optional.empty();
        }
        try {
            Pattern.compile(regex.get());
        } catch (PatternSyntaxException invalid) {
            problems.add(
                    new RuleProblem(Kind.INVALID_REGEX, "invalid regular expression", pattern.start(), pattern.end())
                            .because((invalid.getIndex() >= 0 ? "at index " + invalid.getIndex() + ": " : "")
                                    + lowerFirst(invalid.getDescription())));
            return Optional.empty();
        }
        return text.isPresent() && expectText(text.get(), target, "matches")
                ? Optional.of(new Expression.Matches(call.start(), call.end(), text.get(), regex.get()))
                : Optional.empty();
    }

    private static String lowerFirst(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private Optional<Expression> quantifier(Syntax.Call call, Syntax target, Quantity quantity) {
        Optional<Expression> list = checker.check(target);
        Optional<Syntax.Name> name =
                call.arguments().size() == 2 ? call.arguments().get(0).asName() : Optional.empty();
        if (name.isEmpty() || name.get().quoted()) {
            problems.add(
                    RuleProblems.mismatch(quantity.function() + " takes a name for the element and a condition", call)
                            .help("for example " + problems.textOf(target) + "." + quantity.function() + "(x, x > 0)"));
            return Optional.empty();
        }
        if (list.isEmpty() || !expectList(list.get(), target, quantity) || !expectFewLevels(call)) {
            return Optional.empty();
        }
        Syntax condition = call.arguments().get(1);
        names.enter(name.get().text(), list.get().type().elementType().orElseThrow());
        Optional<Expression> body = checker.check(condition);
        boolean fits = body.isPresent()
                && checker.expectBool(body.get(), condition, "the condition of " + quantity.function() + " is a bool");
        names.leave();
        return fits
                ? Optional.of(new Expression.Quantifier(
                        call.start(),
                        call.end(),
                        quantity,
                        list.get(),
                        name.get().text(),
                        body.get()))
                : Optional.empty();
    }

    private boolean expectList(Expression expression, Syntax place, Quantity quantity) {
        boolean fits = expression.type().elementType().isPresent();
        if (!fits) {
            problems.add(RuleProblems.mismatch(
                            quantity.function() + " takes a list, not " + RuleProblems.article(expression.type()),
                            place)
                    .because(problems.is(expression)));
        }
        return fits;
    }

    private boolean expectFewLevels(Syntax.Call call) {
        boolean fits = names.elementCount() < RuleCompiler.DEEPEST_QUANTIFIER;
        if (!fits) {
            problems.add(new RuleProblem(
                            Kind.TOO_DEEP,
                            "lists are looked through more than " + RuleCompiler.DEEPEST_QUANTIFIER + " levels deep",
                            call.start(),
                            call.end())
                    .because("the time that takes grows with the product of their sizes")
                    .help("split the rule in two"));
        }
        return fits;
    }

    private Optional<Expression> math(Syntax.Call call) {
        boolean absolute = call.function().equals("abs");
        String function = "math." + call.function();
        if (!MATH.contains(call.function())) {
            return unknown(call, "function", function, MATH, Set.of(call.function()));
        }
        if (absolute && !expectArguments(call, function, 1)) {
            return Optional.empty();
        }
        if (call.arguments().isEmpty()) {
            problems.add(RuleProblems.mismatch(function + " takes at least one argument", call));
            return Optional.empty();
        }
        Optional<List<Expression>> operands = checker.checkAll(call.arguments());
        Optional<RuleType> type = operands.isPresent() ? numberType(call, function, operands.get()) : Optional.empty();
        if (operands.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                absolute
                        ? new Expression.Absolute(
                                call.start(), call.end(), operands.get().get(0), type.get())
                        : new Expression.Extreme(
                                call.start(),
                                call.end(),
                                call.function().equals("greatest"),
                                operands.get(),
                                type.get()));
    }

    /** The type of numbers that all operands have; if they have none, that is reported. */
    private Optional<RuleType> numberType(Syntax.Call call, String function, List<Expression> operands) {
        RuleType type = RuleType.NOTHING;
        for (int i = 0; i < operands.size(); i++) {
            Expression operand = operands.get(i);
            Optional<RuleType> joined = type.join(operand.type());
            if (joined.isEmpty() || !(joined.get().isNumber() || joined.get() == RuleType.NOTHING)) {
                String takes = joined.isEmpty() && operand.type().isNumber()
                        ? " takes ints or doubles, not both"
                        : " takes numbers, not " + RuleProblems.article(operand.type());
                RuleProblem problem = RuleProblems.mismatch(
                                function + takes, call.arguments().get(i))
                        .because(problems.is(operand));
                problems.add(RuleProblems.withNumberHelp(problem, operands.get(0), operand));
                return Optional.empty();
            }
            type = joined.get();
        }
        return Optional.of(type);
    }
}
