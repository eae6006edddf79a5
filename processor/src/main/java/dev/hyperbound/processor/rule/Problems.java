package dev.hyperbound.processor.rule;

import dev.hyperbound.processor.rule.RuleProblem.Kind;
import dev.hyperbound.runtime.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with the types of a rule. */
final class Problems {
    private final String text;
    private final List<RuleProblem> problems = new ArrayList<>();

    Problems(String text) {
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
        return (part instanceof Expression.StringLiteral ? shown : "'" + shown + "'") + " is " + article(part.type());
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
}
