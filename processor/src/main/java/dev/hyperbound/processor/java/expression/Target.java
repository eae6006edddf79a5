package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.RuleType;

/** What becomes of something that is computed. */
interface Target {
    /** Writes what computes an expression for it. */
    void compute(Expression expression, Statements statements);

    /** Its truth is this, which may be unknown or a failure. */
    void settle(CodeBlock truth);

    /** Whether nothing behind it is executed. */
    default boolean returns() {
        return false;
    }

    /** The result of a method. */
    record Result(Body body) implements Target {
        @Override
        public void compute(Expression expression, Statements statements) {
            statements.put(expression, this);
        }

        @Override
        public void settle(CodeBlock truth) {
            body.statement("return $L", truth);
        }

        @Override
        public boolean returns() {
            return true;
        }
    }

    /** A local variable of type {@code Truth}. */
    record Variable(Body body, String name) implements Target {
        @Override
        public void compute(Expression expression, Statements statements) {
            statements.put(expression, this);
        }

        @Override
        public void settle(CodeBlock truth) {
            body.statement("$N = $L", name, truth);
        }
    }

    /** A local variable for a value, beside one of type {@code Truth} that is true if there is a value. */
    record ValueVariable(Body body, RuleType type, String name, String truth) implements Target {
        @Override
        public void compute(Expression expression, Statements statements) {
            statements.putValue(expression, this);
        }

        @Override
        public void settle(CodeBlock outcome) {
            body.statement("$N = $L", truth, outcome);
        }

        void value(Term term) {
            body.statement("$N = $L", name, term.code());
            settle(Truths.TRUE);
        }
    }
}
