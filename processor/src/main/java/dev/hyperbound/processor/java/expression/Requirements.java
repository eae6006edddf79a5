package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** What a Java expression asks for before it may be evaluated. */
final class Requirements {
    private final List<Condition> known = new ArrayList<>();
    private final List<String> truths = new ArrayList<>();
    private boolean fallible;

    /** This must hold, or the outcome is unknown. */
    void known(Condition condition) {
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

    Condition known() {
        return Condition.all(known);
    }

    List<String> truths() {
        return truths;
    }

    boolean isFallible() {
        return fallible;
    }

    /** When the outcome is unknown. */
    Condition unknown() {
        List<Condition> unknown = new ArrayList<>();
        for (Condition condition : known) {
            unknown.add(Condition.of(Presence.negated(condition.term())));
        }
        for (String truth : truths) {
            unknown.add(Condition.of(JavaTerm.primary(JavaShape.Scalar.BOOLEAN, "$N.isUnknown()", truth)));
        }
        return Condition.any(unknown);
    }

    /** When the outcome is a failure, by what failed. */
    List<CodeBlock> failures() {
        List<CodeBlock> failures = new ArrayList<>();
        for (String truth : truths) {
            failures.add(CodeBlock.of("$N", truth));
        }
        return failures;
    }
}
