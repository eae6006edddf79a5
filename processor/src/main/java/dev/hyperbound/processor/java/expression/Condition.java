package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Java condition that can be joined with others without parentheses, repetitions or constants in it. */
// The processor runs on one thread; there is nobody to wait for.
@SuppressWarnings("ClassInitializationDeadlock")
sealed interface Condition {
    Condition TRUE = new Constant(true);
    Condition FALSE = new Constant(false);

    /** Always or never. */
    record Constant(boolean value) implements Condition {}

    /** A condition that is not taken apart. */
    record Single(JavaTerm term) implements Condition {}

    /** All of them hold, tested in this order; two or more. */
    record All(List<Condition> parts) implements Condition {}

    /** One of them holds, tested in this order; two or more. */
    record Any(List<Condition> parts) implements Condition {}

    static Condition of(JavaTerm term) {
        return new Single(term);
    }

    static Condition all(List<Condition> parts) {
        Map<String, Condition> flat = new LinkedHashMap<>();
        for (Condition part : parts) {
            for (Condition each : part instanceof All all ? all.parts() : List.of(part)) {
                if (each.isNever()) {
                    return FALSE;
                }
                if (!each.isAlways()) {
                    flat.putIfAbsent(each.text(), each);
                }
            }
        }
        List<Condition> distinct = List.copyOf(flat.values());
        return distinct.isEmpty() ? TRUE : distinct.size() == 1 ? distinct.get(0) : new All(distinct);
    }

    static Condition any(List<Condition> parts) {
        Map<String, Condition> flat = new LinkedHashMap<>();
        for (Condition part : parts) {
            for (Condition each : part instanceof Any any ? any.parts() : List.of(part)) {
                if (each.isAlways()) {
                    return TRUE;
                }
                if (!each.isNever()) {
                    flat.putIfAbsent(each.text(), each);
                }
            }
        }
        List<Condition> distinct = List.copyOf(flat.values());
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
    default JavaTerm term() {
        if (this instanceof Constant constant) {
            return JavaTerm.primary(JavaShape.Scalar.BOOLEAN, "$L", constant.value());
        }
        if (this instanceof Single single) {
            return single.term();
        }
        return this instanceof All all
                ? joined(all.parts(), "&&", JavaTerm.AND)
                : joined(((Any) this).parts(), "||", JavaTerm.OR);
    }

    private static JavaTerm joined(List<Condition> parts, String sign, int level) {
        List<CodeBlock> operands = new ArrayList<>();
        for (Condition part : parts) {
            JavaTerm term = part.term();
            // Java reads a && b || c rightly without parentheses, people don't.
            operands.add(term.at(level == JavaTerm.OR && term.level() == JavaTerm.AND ? JavaTerm.UNARY : level + 1));
        }
        return new JavaTerm(JavaLayout.join(operands, sign), level, JavaShape.Scalar.BOOLEAN);
    }
}
