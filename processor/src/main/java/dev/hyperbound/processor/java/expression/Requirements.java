package dev.hyperbound.processor.java.expression;

import java.util.ArrayList;
import java.util.List;

/** What a Java expression asks for before it may be evaluated. */
final class Requirements {
    private final List<Formula> known = new ArrayList<>();
    private final List<String> truths = new ArrayList<>();
    private boolean fallible;

    /** This must hold, or the outcome is unknown. */
    void known(Formula condition) {
        known.add(condition);
    }

    /** This local variable of type {@code Truth} must be true or false, or it is the outcome. */
    void decided(String truth) {
        truths.add(truth);
    }

    /** The expression may throw a {@code RuleFailure}. */
    void fallible() {
        fallible = true;
    }

    Formula known() {
        return Formula.all(known);
    }

    List<String> truths() {
        return truths;
    }

    boolean isFallible() {
        return fallible;
    }

    /** When the outcome is unknown. */
    Formula unknown() {
        List<Formula> unknown = new ArrayList<>();
        for (Formula condition : known) {
            unknown.add(condition.negated());
        }
        for (String truth : truths) {
            unknown.add(Formula.of(Term.test("$N.isUnknown()", truth)));
        }
        return Formula.any(unknown);
    }
}
