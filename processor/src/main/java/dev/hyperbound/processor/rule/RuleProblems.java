package dev.hyperbound.processor.rule;

import dev.hyperbound.processor.rule.RuleProblem.Kind;
import dev.hyperbound.runtime.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with the types of a rule. */
final class RuleProblems {
    private static final HasQuotes HAS_QUOTES = new HasQuotes();
    private static final DoubleInstead DOUBLE_INSTEAD = new DoubleInstead();

    private final String text;
    private final List<RuleProblem> problems = new ArrayList<>();

    RuleProblems(String text) {
        this.text = text;
    }

    void add(RuleProblem problem) {
        problems.add(problem);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<RuleProblem> inOrder() {
        List<RuleProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(RuleProblem::start).thenComparingInt(RuleProblem::end));
        return sorted;
    }

    static RuleProblem mismatch(String summary, Syntax place) {
        return new RuleProblem(Kind.TYPE_MISMATCH, summary, place.start(), place.end());
    }

    /** What a part is, for a reason: {@code 'optimizer' is a string}. */
    String is(Expression part) {
        String shown = textOf(part);
        return (part.accept(HAS_QUOTES) ? shown : "'" + shown + "'") + " is " + article(part.type());
    }

    String textOf(Expression part) {
        return Text.show(text.substring(part.start(), part.end()));
    }

    String textOf(Syntax part) {
        return Text.show(text.substring(part.start(), part.end()));
    }

    static String article(RuleType type) {
        String words = type.words();
        return (words.startsWith("int") || words.startsWith("empty") ? "an " : "a ") + words;
    }

    /** Says how an int and a double get together. */
    static RuleProblem withNumberHelp(RuleProblem problem, Expression left, Expression right) {
        if (!left.type().isNumber() || !right.type().isNumber() || left.type().equals(right.type())) {
            return problem;
        }
        Expression whole = left.type() == RuleType.INT ? left : right;
        return problem.help(whole.accept(DOUBLE_INSTEAD));
    }

    /** How to write a double in place of an int. */
    private static final class DoubleInstead extends ExpressionGroups<String> {
        @Override
        public String intLiteral(Expression.IntLiteral literal) {
            return "write " + literal.value() + ".0";
        }

        @Override
        protected String other(Expression expression) {
            return "int and double don't mix; convert with double(…)";
        }
    }

    /** Whether an expression is written in quotes already. */
    private static final class HasQuotes extends ExpressionGroups<Boolean> {
        @Override
        public Boolean stringLiteral(Expression.StringLiteral literal) {
            return true;
        }

        @Override
        protected Boolean other(Expression expression) {
            return false;
        }
    }
}
