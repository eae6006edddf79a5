package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Java condition that can be joined with others without parentheses, repetitions or constants in it. */
// The processor runs on one thread; there is nobody to wait for.
@SuppressWarnings("ClassInitializationDeadlock")
sealed interface Formula {
    Formula TRUE = new Constant(true);
    Formula FALSE = new Constant(false);

    /** Always or never. */
    record Constant(boolean value) implements Formula {}

    /** A condition that is not taken apart. */
    record Single(Term term) implements Formula {}

    /** All of them hold, tested in this order; two or more. */
    record All(List<Formula> parts) implements Formula {}

    /** One of them holds, tested in this order; two or more. */
    record Any(List<Formula> parts) implements Formula {}

    static Formula of(Term term) {
        return new Single(term);
    }

    static Formula all(List<Formula> parts) {
        Map<String, Formula> flat = new LinkedHashMap<>();
        for (Formula part : parts) {
            for (Formula each : part instanceof All all ? all.parts() : List.of(part)) {
                if (each.isNever()) {
                    return FALSE;
                }
                if (!each.isAlways()) {
                    flat.putIfAbsent(each.text(), each);
                }
            }
        }
        List<Formula> distinct = List.copyOf(flat.values());
        return distinct.isEmpty() ? TRUE : distinct.size() == 1 ? distinct.get(0) : new All(distinct);
    }

    static Formula any(List<Formula> parts) {
        Map<String, Formula> flat = new LinkedHashMap<>();
        for (Formula part : parts) {
            for (Formula each : part instanceof Any any ? any.parts() : List.of(part)) {
                if (each.isAlways()) {
                    return TRUE;
                }
                if (!each.isNever()) {
                    flat.putIfAbsent(each.text(), each);
                }
            }
        }
        List<Formula> distinct = List.copyOf(flat.values());
        return distinct.isEmpty() ? FALSE : distinct.size() == 1 ? distinct.get(0) : new Any(distinct);
    }

    default boolean isAlways() {
        return this instanceof Constant constant && constant.value();
    }

    default boolean isNever() {
        return this instanceof Constant constant && !constant.value();
    }

    /** The Java text, by which conditions are told apart: code blocks compare by it too, but make it each time. */
    private String text() {
        return term().code().toString();
    }

    /** The condition as an expression. */
    default Term term() {
        if (this instanceof Constant constant) {
            return Term.primary(Shape.Scalar.BOOLEAN, "$L", constant.value());
        }
        if (this instanceof Single single) {
            return single.term();
        }
        return this instanceof All all
                ? joined(all.parts(), "&&", Term.AND)
                : joined(((Any) this).parts(), "||", Term.OR);
    }

    private static Term joined(List<Formula> parts, String sign, int level) {
        List<CodeBlock> operands = new ArrayList<>();
        for (Formula part : parts) {
            Term term = part.term();
            // Java reads a && b || c rightly without parentheses, people don't.
            operands.add(term.at(level == Term.OR && term.level() == Term.AND ? Term.UNARY : level + 1));
        }
        return new Term(Layout.join(operands, sign), level, Shape.Scalar.BOOLEAN);
    }
}
