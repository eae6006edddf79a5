package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.expression.Shape.Scalar;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.RuleType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Writes the values of expressions as Java expressions, and notes what these require. */
final class Values {
    private final Knowledge knowledge;
    private final Optional<Precomputation> precomputation;
    private final PatternConstants patterns;
    private final LocalNames names;
    private final Deque<Local> elements = new ArrayDeque<>();

    /**
     * A writer of values.
     *
     * @param precomputation none where every expression is plain
     */
    Values(Knowledge knowledge, Optional<Precomputation> precomputation, PatternConstants patterns, LocalNames names) {
        this.knowledge = knowledge;
        this.precomputation = precomputation;
        this.patterns = patterns;
        this.names = names;
    }

    /** Computes beforehand what no single Java expression can compute. */
    interface Precomputation {
        /** Writes statements that compute it, and returns the expression of the result. */
        Term precompute(Expression expression, Requirements requirements);
    }

    /** The loop variable for an element. */
    record Local(String element, String name, TypeName type, Shape shape) {}

    void enter(Local element) {
        elements.push(element);
    }

    void leave() {
        elements.pop();
    }

    /** The loop variables in scope, from the outermost to the innermost. */
    List<Local> elements() {
        List<Local> outermostFirst = new ArrayList<>(elements);
        Collections.reverse(outermostFirst);
        return outermostFirst;
    }

    Term element(String name) {
        for (Local local : elements) {
            if (local.element().equals(name)) {
                return Term.primary(local.shape(), "$N", local.name());
            }
        }
        throw new IllegalStateException("no element: " + name);
    }

    Knowledge knowledge() {
        return knowledge;
    }

    PatternConstants patterns() {
        return patterns;
    }

    Term value(Expression expression, Requirements requirements) {
        return value(expression, expression.type(), requirements);
    }

    /** The value of an expression; a list written out becomes one of the wanted type. */
    Term value(Expression expression, RuleType wanted, Requirements requirements) {
        if (knowledge.facts(expression).failsItself()) {
            requirements.fallible();
        }
        return knowledge.form(expression).needsStatements()
                ? precomputed(expression, requirements)
                : expression.accept(new ValueWriter(this, wanted, requirements));
    }

    /** The value in the one Java type that its rule type has where values of different origin meet. */
    Term canonicalValue(Expression expression, RuleType wanted, Requirements requirements) {
        return canonical(value(expression, wanted, requirements));
    }

    /** When a bool is true, or when it is false, provided that the requirements are met. */
    Formula condition(Expression expression, boolean wanted, Requirements requirements) {
        return expression.accept(new ConditionWriter(this, wanted, requirements));
    }

    Term precomputed(Expression expression, Requirements requirements) {
        if (precomputation.isEmpty()) {
            throw new IllegalStateException("not plain: " + expression);
        }
        return precomputation.get().precompute(expression, requirements);
    }

    /** The same value in the one Java type that its rule type has where values of different origin meet. */
    Term canonical(Term term) {
        if (term.shape().equals(new Shape.Sequence(Scalar.INT))) {
            return Term.function(new Shape.Sequence(Scalar.LONG), "longs", term);
        }
        Optional<Shape.Enumeration> constants = term.shape().listedConstants();
        if (constants.isEmpty()) {
            return term.text();
        }
        String name = names.fresh("constant");
        CodeBlock wireText = constants.get().wireText().apply(CodeBlock.of("$N", name));
        return Term.primary(
                new Shape.Sequence(Scalar.STRING),
                "$L.stream().map($N -> $L).toList()",
                term.at(Precedence.PRIMARY),
                name,
                wireText);
    }

    /** What can be asked for a value that a rule is given, once it is there. */
    static Term operand(Operand operand, Requirements requirements) {
        if (operand.present().isPresent()) {
            requirements.known(operand.present().get());
        }
        return new Term(operand.value(), Precedence.PRIMARY, operand.shape());
    }
}
