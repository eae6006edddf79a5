package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Quantity;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.runtime.Truth;

/** Writes loops over the elements of a list. */
final class QuantifierWriter {
    private final Statements statements;
    private final Body body;
    private final Values values;
    private final Target target;

    QuantifierWriter(Statements statements, Body body, Values values, Target target) {
        this.statements = statements;
        this.body = body;
        this.values = values;
        this.target = target;
    }

    void write(Expression.Quantifier quantifier) {
        if (quantifier.elementType() == RuleType.NOTHING) {
            target.settle(Truths.of(quantifier.quantity() == Quantity.ALL));
            return;
        }
        Requirements requirements = new Requirements();
        Term list = values.value(quantifier.list(), requirements);
        Guard guard = new Guard(body, requirements, target);
        guard.begin();
        Shape shape = list.shape().element();
        String name = body.fresh(quantifier.name());
        Loop loop = new Loop(list, new Values.Local(quantifier.name(), name, shape.type(), shape));
        switch (quantifier.quantity()) {
            case ALL -> allOrAny(quantifier.body(), true, loop);
            case EXISTS -> allOrAny(quantifier.body(), false, loop);
            case EXISTS_ONE -> exactlyOne(quantifier.body(), loop);
        }
        guard.end();
    }

    /** A loop over the elements of a list. */
    private final class Loop {
        private final Term list;
        private final Values.Local element;

        Loop(Term list, Values.Local element) {
            this.list = list;
            this.element = element;
        }

        void begin() {
            body.begin("for ($T $N : $L)", element.type(), element.name(), list.code());
            values.enter(element);
        }

        void end() {
            values.leave();
            body.end();
        }
    }

    private void allOrAny(Expression each, boolean all, Loop loop) {
        if (statements.isCertain(each)) {
            firstDeciding(each, all, loop);
        } else {
            joined(each, all, loop);
        }
    }

    /** Looks for an element that decides. */
    private void firstDeciding(Expression each, boolean all, Loop loop) {
        CodeBlock otherwise = Truths.of(all);
        boolean returns = target.returns();
        if (!returns) {
            target.settle(otherwise);
        }
        loop.begin();
        body.beginIf(statements.when(each, !all));
        target.settle(Truths.of(!all));
        if (!returns) {
            body.statement("break");
        }
        body.end();
        loop.end();
        if (returns) {
            target.settle(otherwise);
        }
    }

    /** Joins what may be unknown or fail for some elements. */
    private void joined(Expression each, boolean all, Loop loop) {
        String result = body.fresh(all ? "all" : "any");
        body.statement("$T $N = $L", Truth.class, result, Truths.of(all));
        loop.begin();
        String truth = statements.putInto("each", each);
        body.statement("$N = $N.$L($N)", result, result, all ? "and" : "or", truth);
        loop.end();
        target.settle(CodeBlock.of("$N", result));
    }

    private void exactlyOne(Expression each, Loop loop) {
        String count = body.fresh("count");
        Term isOne = new Term(CodeBlock.of("$N == 1", count), Precedence.EQUALITY, Shape.Scalar.BOOLEAN);
        body.statement("int $N = 0", count);
        if (statements.isCertain(each)) {
            loop.begin();
            body.beginIf(statements.when(each, true));
            body.statement("$N++", count);
            body.end();
            loop.end();
            target.settle(Truths.of(isOne));
            return;
        }
        String decided = body.fresh("decided");
        body.statement("$T $N = $L", Truth.class, decided, Truths.TRUE);
        loop.begin();
        String truth = statements.putInto("each", each);
        body.begin("if ($N.isTrue())", truth);
        body.statement("$N++", count);
        body.end();
        body.statement("$N = $N.and($N.decided())", decided, decided, truth);
        loop.end();
        target.settle(CodeBlock.of("$N.isTrue() ? $L : $N", decided, Truths.of(isOne), decided));
    }
}
