package dev.hyperbound.processor.rule;

import dev.hyperbound.processor.rule.RuleProblem.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses and type-checks rules. */
public final class RuleCompiler {
    /** How many levels of nesting a rule may have. */
    public static final int DEEPEST = 100;

    /** How many quantifiers may be inside one another. */
    static final int DEEPEST_QUANTIFIER = 3;

    private RuleCompiler() {}

    /** A rule, or what is wrong with it. */
    public sealed interface Result {
        /** The rule, if it is right. */
        Optional<TypedRule> compiled();

        /** What is wrong; none if the rule is right. */
        List<RuleProblem> problems();
    }

    /** The rule is right. */
    public record Compiled(TypedRule rule) implements Result {
        @Override
        public Optional<TypedRule> compiled() {
            return Optional.of(rule);
        }

        @Override
        public List<RuleProblem> problems() {
            return List.of();
        }
    }

    /**
     * The rule is wrong.
     *
     * @param problems in the order of the text; the first syntax error, or all others
     */
    public record Rejected(List<RuleProblem> problems) implements Result {
        public Rejected {
            problems = List.copyOf(problems);
        }

        @Override
        public Optional<TypedRule> compiled() {
            return Optional.empty();
        }
    }

    /**
     * Compiles a rule.
     *
     * @param text the rule
     * @param scope the parameters that it may name
     * @param accessorToWireName the names of their methods, which authors mistake for wire names
     */
    public static Result compile(String text, Scope scope, Map<String, String> accessorToWireName) {
        Parser.Result parsed = Parser.parse(text);
        return parsed.root().isPresent()
                ? check(text, parsed.root().get(), scope, accessorToWireName)
                : new Rejected(List.of(parsed.problem().orElseThrow()));
    }

    private static Result check(String text, Syntax root, Scope scope, Map<String, String> accessorToWireName) {
        RuleProblems problems = new RuleProblems(text);
        NameResolver names = new NameResolver(scope, accessorToWireName, problems);
        Optional<Expression> typed = new Checker(problems, names).check(root);
        if (typed.isPresent() && typed.get().type() != RuleType.BOOL) {
            problems.add(notBoolean(typed.get()));
        }
        return problems.isEmpty() && typed.isPresent()
                ? new Compiled(new TypedRule(text, typed.get(), names.reads(), names.onlyInHas()))
                : new Rejected(new UnquotedNames(text, scope.names()).gather(problems.inOrder()));
    }

    private static RuleProblem notBoolean(Expression root) {
        return new RuleProblem(
                        Kind.NOT_BOOLEAN,
                        "a rule is a bool, but this is " + RuleProblems.article(root.type()),
                        root.start(),
                        root.end())
                .help(root.type().isNumber() ? "compare it, for example with > 0" : "compare it with ==");
    }
}
