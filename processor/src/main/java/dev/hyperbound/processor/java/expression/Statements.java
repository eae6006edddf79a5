package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Variable;
import dev.hyperbound.runtime.RuleFailure;
import dev.hyperbound.runtime.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the statements of one method. Expressions that may be unknown or fail are computed one after the other into
 * local variables of type {@link Truth}.
 */
final class Statements implements Values.Hoister {
    /** A method holds no more parts than this, so that it stays far below 64 KB. */
    private static final int LARGEST_METHOD = 300;

    /** No method calls more parts of itself than about this. */
    private static final int MOST_PARTS = 50;

    private static final CodeBlock TRUE = CodeBlock.of("$T.TRUE", Truth.class);
    private static final CodeBlock FALSE = CodeBlock.of("$T.FALSE", Truth.class);
    private static final CodeBlock UNKNOWN = CodeBlock.of("$T.UNKNOWN", Truth.class);

    private final RuleMethods methods;
    private final Knowledge knowledge;
    private final LocalNames names;
    private final Values values;
    private final Conditions conditions;
    private final CodeBlock.Builder code = CodeBlock.builder();

    Statements(
            RuleMethods methods,
            Knowledge knowledge,
            PatternConstants patterns,
            LocalNames names,
            List<Values.Local> elements) {
        this.methods = methods;
        this.knowledge = knowledge;
        this.names = names;
        this.values = new Values(knowledge, Optional.of(this), patterns, names);
        this.conditions = new Conditions(knowledge, values);
        for (Values.Local element : elements) {
            names.fresh(element.name());
            values.enter(element);
        }
    }

    CodeBlock body(Expression expression) {
        put(expression, new Result());
        return code.build();
    }

    /** What becomes of something that is computed. */
    private interface Target {
        /** Computes an expression for it. */
        void compute(Expression expression);

        /** It has this value. */
        void value(Term term);

        /** This truth, which may be unknown or a failure. */
        void settle(CodeBlock truth);

        /** Whether nothing behind it is executed. */
        boolean returns();
    }

    /** The result of the method. */
    private final class Result implements Target {
        @Override
        public void compute(Expression expression) {
            put(expression, this);
        }

        @Override
        public void value(Term term) {
            settle(truth(term));
        }

        @Override
        public void settle(CodeBlock truth) {
            code.addStatement("return $L", truth);
        }

        @Override
        public boolean returns() {
            return true;
        }
    }

    /** A local variable of type {@code Truth}. */
    private final class Variable implements Target {
        private final String name;

        Variable(String name) {
            this.name = name;
        }

        @Override
        public void compute(Expression expression) {
            put(expression, this);
        }

        @Override
        public void value(Term term) {
            settle(truth(term));
        }

        @Override
        public void settle(CodeBlock truth) {
            code.addStatement("$N = $L", name, truth);
        }

        @Override
        public boolean returns() {
            return false;
        }
    }

    /** A local variable for a value, beside one of type {@code Truth} that is true if there is a value. */
    private final class ValueVariable implements Target {
        private final RuleType type;
        private final String name;
        private final String truth;

        ValueVariable(RuleType type, String name, String truth) {
            this.type = type;
            this.name = name;
            this.truth = truth;
        }

        @Override
        public void compute(Expression expression) {
            alternative(expression, type, this);
        }

        @Override
        public void value(Term term) {
            code.addStatement("$N = $L", name, term.code());
            settle(TRUE);
        }

        @Override
        public void settle(CodeBlock outcome) {
            code.addStatement("$N = $L", truth, outcome);
        }

        @Override
        public boolean returns() {
            return false;
        }
    }

    private static CodeBlock truth(Term term) {
        return switch (term.code().toString()) {
            case "true" -> TRUE;
            case "false" -> FALSE;
            default -> CodeBlock.of("$T.of($L)", Truth.class, term.code());
        };
    }

    /** Computes a bool. */
    private void put(Expression expression, Target target) {
        if (expression instanceof Expression.And || expression instanceof Expression.Or) {
            junction(expression, target);
        } else if (expression instanceof Expression.In in && Forms.isTable(in)) {
            junction(portions(in), target);
        } else if (expression instanceof Expression.Not not && knowledge.form(not.operand()).needsStatements()) {
            String name = declare("negated");
            put(not.operand(), new Variable(name));
            target.settle(CodeBlock.of("$N.not()", name));
        } else if (expression instanceof Expression.Quantifier quantifier) {
            quantifier(quantifier, target);
        } else if (expression instanceof Expression.Conditional choice && knowledge.form(choice).needsStatements()) {
            choice(choice, target);
        } else {
            strict(expression, target);
        }
    }

    /** {@code x in [1, 2, …]} as {@code x in [1, …] || x in […] || …}. */
    private static Expression portions(Expression.In in) {
        List<Expression> elements = in.list().parts();
        List<Expression> portions = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += Forms.LARGEST_LIST) {
            List<Expression> portion = elements.subList(from, Math.min(elements.size(), from + Forms.LARGEST_LIST));
            Expression list = new Expression.ListLiteral(
                    in.list().start(), in.list().end(), portion, in.list().type());
            portions.add(new Expression.In(in.start(), in.end(), in.element(), list));
        }
        return new Expression.Or(in.start(), in.end(), portions);
    }

    /** Whether it is always true or false, and Java expressions tell which. */
    private boolean isCertain(Expression expression) {
        return !knowledge.facts(expression).mayBeUnknown()
                && knowledge.form(expression).isCondition()
                && knowledge.size(expression) <= Forms.LARGEST_EXPRESSION;
    }

    private String declare(String wanted) {
        String name = names.fresh(wanted);
        code.addStatement("$T $N", Truth.class, name);
        return name;
    }

    private void junction(Expression expression, Target target) {
        boolean and = expression instanceof Expression.And;
        List<Expression> certain = new ArrayList<>();
        List<Expression> others = new ArrayList<>();
        for (Expression part : divided(expression)) {
            (isCertain(part) ? certain : others).add(part);
        }
        List<Formula> deciding = new ArrayList<>();
        for (Expression part : certain) {
            deciding.add(conditions.when(part, !and));
        }
        Formula decides = Formula.any(deciding);
        CodeBlock decision = and ? FALSE : TRUE;
        if (decides.isAlways()) {
            target.settle(decision);
        } else if (others.isEmpty()) {
            List<Formula> parts = new ArrayList<>();
            for (Expression part : certain) {
                parts.add(conditions.when(part, true));
            }
            target.value((and ? Formula.all(parts) : Formula.any(parts)).term());
        } else if (decides.isNever()) {
            uncertain(others, and, target);
        } else {
            code.beginControlFlow("if ($L)", decides.term().code());
            target.settle(decision);
            beginOrElse(target);
            uncertain(others, and, target);
            endOrElse(target);
        }
    }

    /** Goes on where the target was not settled; a block has been begun for where it was. */
    private void beginOrElse(Target target) {
        if (target.returns()) {
            code.endControlFlow();
        } else {
            code.nextControlFlow("else");
        }
    }

    private void endOrElse(Target target) {
        if (!target.returns()) {
            code.endControlFlow();
        }
    }

    /** The operands of a junction, those of a long one in groups that become methods. */
    private List<Expression> divided(Expression junction) {
        int size = knowledge.size(junction);
        if (size <= LARGEST_METHOD) {
            return junction.parts();
        }
        int largest = Math.max(LARGEST_METHOD, size / MOST_PARTS);
        List<Expression> groups = new ArrayList<>();
        List<Expression> group = new ArrayList<>();
        int groupSize = 0;
        for (Expression part : junction.parts()) {
            int partSize = knowledge.size(part);
            if (!group.isEmpty() && groupSize + partSize >= largest) {
                groups.add(joined(junction, group));
                group = new ArrayList<>();
                groupSize = 0;
            }
            group.add(part);
            groupSize += partSize;
        }
        groups.add(joined(junction, group));
        return groups;
    }

    private static Expression joined(Expression junction, List<Expression> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int start = parts.get(0).start();
        int end = parts.get(parts.size() - 1).end();
        return junction instanceof Expression.And
                ? new Expression.And(start, end, parts)
                : new Expression.Or(start, end, parts);
    }

    /** Joins operands that may be unknown or fail, until one decides. */
    private void uncertain(List<Expression> operands, boolean and, Target target) {
        if (operands.size() == 1) {
            put(operands.get(0), target);
            return;
        }
        String result = names.fresh(and ? "all" : "any");
        Optional<CodeBlock> first = expression(operands.get(0));
        if (first.isPresent()) {
            code.addStatement("$T $N = $L", Truth.class, result, first.get());
        } else {
            code.addStatement("$T $N", Truth.class, result);
            put(operands.get(0), new Variable(result));
        }
        for (Expression operand : operands.subList(1, operands.size())) {
            Optional<CodeBlock> truth = expression(operand);
            code.beginControlFlow("if (!$N.$L())", result, and ? "isFalse" : "isTrue");
            if (truth.isPresent()) {
                code.addStatement("$N = $N.$L($L)", result, result, and ? "and" : "or", truth.get());
            } else {
                String next = declare("next");
                put(operand, new Variable(next));
                code.addStatement("$N = $N.$L($N)", result, result, and ? "and" : "or", next);
            }
            code.endControlFlow();
        }
        target.settle(CodeBlock.of("$N", result));
    }

    /** An expression of type {@code Truth}, if it is a short one; for something long a call of a method. */
    private Optional<CodeBlock> expression(Expression expression) {
        boolean canBeLong = expression instanceof Expression.And
                || expression instanceof Expression.Or
                || expression instanceof Expression.In;
        if (canBeLong && knowledge.size(expression) * 2 > LARGEST_METHOD) {
            return Optional.of(methods.method(expression, values.elements()));
        }
        if (knowledge.size(expression) > Forms.LARGEST_EXPRESSION || !knowledge.form(expression).isCondition()) {
            return Optional.empty();
        }
        if (isCertain(expression)) {
            return Optional.of(truth(conditions.when(expression, true).term()));
        }
        if (!knowledge.form(expression).isValue()) {
            return Optional.empty();
        }
        Requirements requirements = new Requirements();
        Formula value = values.condition(expression, true, requirements);
        Term known = requirements.known().term();
        return Optional.of(CodeBlock.of("$L ? $L : $L", known.at(Precedence.OR), truth(value.term()), UNKNOWN));
    }

    private void choice(Expression.Conditional choice, Target target) {
        Expression condition = choice.condition();
        if (isCertain(condition)) {
            code.beginControlFlow(
                    "if ($L)", conditions.when(condition, true).term().code());
            target.compute(choice.then());
            beginOrElse(target);
            target.compute(choice.otherwise());
            endOrElse(target);
            return;
        }
        String decided = declare("condition");
        put(condition, new Variable(decided));
        code.beginControlFlow("if ($N.isTrue())", decided);
        target.compute(choice.then());
        code.nextControlFlow("else if ($N.isFalse())", decided);
        target.compute(choice.otherwise());
        beginOrElse(target);
        target.settle(CodeBlock.of("$N", decided));
        endOrElse(target);
    }

    private void quantifier(Expression.Quantifier quantifier, Target target) {
        boolean all = quantifier.quantity() == Expression.Quantity.ALL;
        if (quantifier.elementType() instanceof RuleType.Nothing) {
            target.settle(all ? TRUE : FALSE);
            return;
        }
        Requirements requirements = new Requirements();
        Term list = values.value(quantifier.list(), requirements);
        Guard guard = new Guard(requirements, target);
        guard.begin();
        Shape shape = ((Shape.Sequence) list.shape()).element();
        Loop loop = new Loop(
                list,
                new Values.Local(quantifier.name(), names.fresh(quantifier.name()), Values.type(shape), shape));
        if (quantifier.quantity() == Expression.Quantity.EXISTS_ONE) {
            exactlyOne(quantifier.body(), loop, target);
        } else if (isCertain(quantifier.body())) {
            firstDeciding(quantifier.body(), all, loop, target);
        } else {
            each(quantifier.body(), all, loop, target);
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
            code.beginControlFlow("for ($T $N : $L)", element.type(), element.name(), list.code());
            values.enter(element);
        }

        void end() {
            values.leave();
            code.endControlFlow();
        }
    }

    /** Looks for an element that decides. */
    private void firstDeciding(Expression body, boolean all, Loop loop, Target target) {
        CodeBlock otherwise = all ? TRUE : FALSE;
        boolean returns = target.returns();
        if (!returns) {
            target.settle(otherwise);
        }
        loop.begin();
        code.beginControlFlow("if ($L)", conditions.when(body, !all).term().code());
        target.settle(all ? FALSE : TRUE);
        if (!returns) {
            code.addStatement("break");
        }
        code.endControlFlow();
        loop.end();
        if (returns) {
            target.settle(otherwise);
        }
    }

    /** Joins what may be unknown or fail for some elements. */
    private void each(Expression body, boolean all, Loop loop, Target target) {
        String result = names.fresh(all ? "all" : "any");
        code.addStatement("$T $N = $L", Truth.class, result, all ? TRUE : FALSE);
        loop.begin();
        String each = declare("each");
        put(body, new Variable(each));
        code.addStatement("$N = $N.$L($N)", result, result, all ? "and" : "or", each);
        loop.end();
        target.settle(CodeBlock.of("$N", result));
    }

    private void exactlyOne(Expression body, Loop loop, Target target) {
        String count = names.fresh("count");
        CodeBlock isOne = CodeBlock.of("$N == 1", count);
        code.addStatement("int $N = 0", count);
        if (isCertain(body)) {
            loop.begin();
            code.beginControlFlow("if ($L)", conditions.when(body, true).term().code());
            code.addStatement("$N++", count);
            code.endControlFlow();
            loop.end();
            target.value(new Term(isOne, Precedence.EQUALITY, Shape.Scalar.BOOLEAN));
            return;
        }
        String decided = names.fresh("decided");
        code.addStatement("$T $N = $L", Truth.class, decided, TRUE);
        loop.begin();
        String each = declare("each");
        put(body, new Variable(each));
        code.beginControlFlow("if ($N.isTrue())", each);
        code.addStatement("$N++", count);
        code.endControlFlow();
        code.addStatement("$N = $N.and($N.decided())", decided, decided, each);
        loop.end();
        target.settle(CodeBlock.of("$N.isTrue() ? $T.of($L) : $N", decided, Truth.class, isOne, decided));
    }

    /** Computes a bool that needs all its parts. */
    private void strict(Expression expression, Target target) {
        Requirements requirements = new Requirements();
        Formula condition = values.condition(expression, true, requirements);
        guarded(requirements, target, condition.term());
    }

    private void guarded(Requirements requirements, Target target, Term value) {
        Guard guard = new Guard(requirements, target);
        guard.begin();
        target.value(value);
        guard.end();
    }

    /** Goes on if requirements are met, and catches failures. */
    private final class Guard {
        private final Requirements requirements;
        private final Target target;
        private Optional<String> failure = Optional.empty();

        /** How often it went on where the target was not settled. */
        private int depth;

        Guard(Requirements requirements, Target target) {
            this.requirements = requirements;
            this.target = target;
        }

        void begin() {
            Formula unknown = requirements.unknown();
            if (!unknown.isNever()) {
                unless(unknown.term(), UNKNOWN);
            }
            for (CodeBlock truth : requirements.failures()) {
                unless(Term.primary(Shape.Scalar.BOOLEAN, "$L.isFailure()", truth), truth);
            }
            if (requirements.isFallible()) {
                failure = Optional.of(names.fresh("failure"));
                code.beginControlFlow("try");
            }
        }

        void end() {
            if (failure.isPresent()) {
                code.nextControlFlow("catch ($T $N)", RuleFailure.class, failure.get());
                target.settle(CodeBlock.of("$N.truth()", failure.get()));
                code.endControlFlow();
            }
            for (int i = 0; i < depth; i++) {
                endOrElse(target);
            }
        }

        private void unless(Term condition, CodeBlock outcome) {
            code.beginControlFlow("if ($L)", condition.code());
            target.settle(outcome);
            beginOrElse(target);
            depth++;
        }
    }

    /** Computes beforehand what decides for itself whether it is unknown. */
    @Override
    public Term hoist(Expression expression, Requirements requirements) {
        if (expression.type() instanceof RuleType.Bool) {
            String truth = declare("part");
            put(expression, new Variable(truth));
            requirements.decided(truth);
            return Term.primary(Shape.Scalar.BOOLEAN, "$N.isTrue()", truth);
        }
        Shape shape = Values.canonicalShape(expression.type());
        String name = names.fresh("value");
        code.addStatement("$T $N = $L", Values.type(shape), name, initial(shape));
        String truth = declare("known");
        new ValueVariable(expression.type(), name, truth).compute(expression);
        requirements.decided(truth);
        return Term.primary(shape, "$N", name);
    }

    /** Computes a result of {@code ?:}, which may be another one. */
    private void alternative(Expression expression, RuleType type, Target target) {
        if (expression instanceof Expression.Conditional choice && knowledge.form(choice).needsStatements()) {
            choice(choice, target);
        } else {
            Requirements requirements = new Requirements();
            Term term = values.canonicalValue(expression, type, requirements);
            guarded(requirements, target, term);
        }
    }

    private static CodeBlock initial(Shape shape) {
        if (shape instanceof Shape.Sequence) {
            return CodeBlock.of("$T.of()", List.class);
        }
        return CodeBlock.of(
                switch ((Shape.Scalar) shape) {
                    case INT, LONG, DOUBLE -> "0";
                    case BOOLEAN -> "false";
                    case STRING -> "\"\"";
                });
    }
}
