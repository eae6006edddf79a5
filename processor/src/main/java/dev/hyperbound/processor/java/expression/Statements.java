package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.runtime.Truth;
import java.util.List;
import java.util.Optional;

/**
 * Writes the statements of one method. Expressions that may be unknown or fail are computed one after the other into
 * local variables of type {@link Truth}.
 */
final class Statements implements Values.Precomputation {
    private final RuleMethods methods;
    private final Knowledge knowledge;
    private final Values values;
    private final OutcomeConditions conditions;
    private final Body body;

    Statements(
            RuleMethods methods,
            Knowledge knowledge,
            PatternConstants patterns,
            LocalNames names,
            List<Values.Local> elements) {
        this.methods = methods;
        this.knowledge = knowledge;
        this.values = new Values(knowledge, Optional.of(this), patterns, names);
        this.conditions = new OutcomeConditions(values);
        this.body = new Body(names);
        for (Values.Local element : elements) {
            names.fresh(element.name());
            values.enter(element);
        }
    }

    CodeBlock body(Expression expression) {
        put(expression, new Target.Result(body));
        return body.code();
    }

    /** Computes a bool. */
    void put(Expression expression, Target target) {
        expression.accept(new TruthWriter(target));
    }

    /** Whether it is always true or false, and Java expressions tell which. */
    boolean isCertain(Expression expression) {
        return !knowledge.facts(expression).mayBeUnknown()
                && knowledge.form(expression).isCondition()
                && knowledge.size(expression) <= Forms.LARGEST_EXPRESSION;
    }

    Formula when(Expression expression, boolean wanted) {
        return conditions.when(expression, wanted);
    }

    /** Computes a bool into a variable of its own. */
    String putInto(String wanted, Expression expression) {
        String name = body.declareTruth(wanted);
        put(expression, new Target.Variable(body, name));
        return name;
    }

    /** Writes one kind of expression; what it answers is the target, which tells nothing. */
    private abstract class Writer<T extends Target> extends ExpressionGroups<Target> {
        final T target;

        Writer(T target) {
            this.target = target;
        }

        @Override
        public Target conditional(Expression.Conditional choice) {
            if (!knowledge.form(choice).needsStatements()) {
                return other(choice);
            }
            choice(choice, target);
            return target;
        }
    }

    /** Writes bools. */
    private final class TruthWriter extends Writer<Target> {
        TruthWriter(Target target) {
            super(target);
        }

        @Override
        public Target and(Expression.And and) {
            return junction(new Junction(and, false));
        }

        @Override
        public Target or(Expression.Or or) {
            return junction(new Junction(or, true));
        }

        @Override
        public Target in(Expression.In in) {
            return Forms.isTable(in) ? junction(Junction.ofPortions(in)) : other(in);
        }

        private Target junction(Junction junction) {
            new JunctionWriter(Statements.this, body, knowledge, target).write(junction);
            return target;
        }

        @Override
        public Target not(Expression.Not not) {
            if (!knowledge.form(not.operand()).needsStatements()) {
                return other(not);
            }
            target.settle(CodeBlock.of("$N.not()", putInto("negated", not.operand())));
            return target;
        }

        @Override
        public Target quantifier(Expression.Quantifier quantifier) {
            new QuantifierWriter(Statements.this, body, values, target).write(quantifier);
            return target;
        }

        /** Something that needs all its parts. */
        @Override
        protected Target other(Expression expression) {
            Requirements requirements = new Requirements();
            Formula condition = values.condition(expression, true, requirements);
            Guard guard = new Guard(body, requirements, target);
            guard.begin();
            target.settle(Truths.of(condition));
            guard.end();
            return target;
        }
    }

    /** An expression of type {@code Truth}, if it is a short one; for something long a call of a method. */
    Optional<CodeBlock> expression(Expression expression) {
        Form form = knowledge.form(expression);
        if (form.isDivisible() && knowledge.size(expression) * 2 > Junction.LARGEST_METHOD) {
            return Optional.of(methods.method(expression, values.elements()));
        }
        if (knowledge.size(expression) > Forms.LARGEST_EXPRESSION || !form.isCondition()) {
            return Optional.empty();
        }
        if (isCertain(expression)) {
            return Optional.of(Truths.of(conditions.when(expression, true)));
        }
        if (!form.isValue()) {
            return Optional.empty();
        }
        Requirements requirements = new Requirements();
        Formula value = values.condition(expression, true, requirements);
        return Optional.of(CodeBlock.of(
                "$L ? $L : $L", requirements.known().term().at(Precedence.OR), Truths.of(value), Truths.UNKNOWN));
    }

    private void choice(Expression.Conditional choice, Target target) {
        Expression condition = choice.condition();
        if (isCertain(condition)) {
            body.beginIf(conditions.when(condition, true));
            target.compute(choice.then(), this);
            body.beginOtherwise(target);
            target.compute(choice.otherwise(), this);
            body.endOtherwise(target);
            return;
        }
        String decided = putInto("condition", condition);
        body.begin("if ($N.isTrue())", decided);
        target.compute(choice.then(), this);
        body.next("else if ($N.isFalse())", decided);
        target.compute(choice.otherwise(), this);
        body.beginOtherwise(target);
        target.settle(CodeBlock.of("$N", decided));
        body.endOtherwise(target);
    }

    /** Computes what is no truth. */
    void putValue(Expression expression, Target.ValueVariable target) {
        expression.accept(new OtherWriter(target));
    }

    /** Computes beforehand what decides for itself whether it is unknown. */
    @Override
    public Term precompute(Expression expression, Requirements requirements) {
        if (expression.type() == RuleType.BOOL) {
            String truth = putInto("part", expression);
            requirements.decided(truth);
            return Term.test("$N.isTrue()", truth);
        }
        Shape shape = Shape.canonical(expression.type());
        String name = body.fresh("value");
        body.statement("$T $N = $L", shape.type(), name, shape.initial());
        String truth = body.declareTruth("known");
        putValue(expression, new Target.ValueVariable(body, expression.type(), name, truth));
        requirements.decided(truth);
        return Term.primary(shape, "$N", name);
    }

    /** Computes a result of {@code ?:}, which may be another one. */
    private final class OtherWriter extends Writer<Target.ValueVariable> {
        OtherWriter(Target.ValueVariable target) {
            super(target);
        }

        @Override
        protected Target other(Expression expression) {
            Requirements requirements = new Requirements();
            Term term = values.canonicalValue(expression, target.type(), requirements);
            Guard guard = new Guard(body, requirements, target);
            guard.begin();
            target.value(term);
            guard.end();
            return target;
        }
    }
}
