package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.runtime.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes {@code &&} and {@code ||}: what is certain first, then what may be unknown or fail, until one decides. */
final class JunctionWriter {
    private final Statements statements;
    private final Body body;
    private final Knowledge knowledge;
    private final Target target;

    JunctionWriter(Statements statements, Body body, Knowledge knowledge, Target target) {
        this.statements = statements;
        this.body = body;
        this.knowledge = knowledge;
        this.target = target;
    }

    void write(Junction junction) {
        List<Expression> certain = new ArrayList<>();
        List<Expression> others = new ArrayList<>();
        for (Expression part : junction.divided(knowledge)) {
            (statements.isCertain(part) ? certain : others).add(part);
        }
        Formula decides = Formula.any(conditions(certain, junction.decisive()));
        CodeBlock decision = Truths.of(junction.decisive());
        if (decides.isAlways()) {
            target.settle(decision);
        } else if (others.isEmpty()) {
            target.settle(Truths.of(junction.joinedConditions(conditions(certain, true))));
        } else if (decides.isNever()) {
            uncertain(others, junction);
        } else {
            body.beginIf(decides);
            target.settle(decision);
            body.beginOtherwise(target);
            uncertain(others, junction);
            body.endOtherwise(target);
        }
    }

    private List<Formula> conditions(List<Expression> certain, boolean wanted) {
        List<Formula> conditions = new ArrayList<>();
        for (Expression part : certain) {
            conditions.add(statements.when(part, wanted));
        }
        return conditions;
    }

    /** Joins operands that may be unknown or fail, until one decides. */
    private void uncertain(List<Expression> operands, Junction junction) {
        if (operands.size() == 1) {
            statements.put(operands.get(0), target);
            return;
        }
        String result = body.fresh(junction.decisive() ? "any" : "all");
        Optional<CodeBlock> first = statements.expression(operands.get(0));
        if (first.isPresent()) {
            body.statement("$T $N = $L", Truth.class, result, first.get());
        } else {
            body.statement("$T $N", Truth.class, result);
            statements.put(operands.get(0), new Target.Variable(body, result));
        }
        String join = junction.decisive() ? "or" : "and";
        for (Expression operand : operands.subList(1, operands.size())) {
            Optional<CodeBlock> truth = statements.expression(operand);
            body.begin("if (!$N.$L())", result, junction.decisive() ? "isTrue" : "isFalse");
            CodeBlock next = truth.isPresent() ? truth.get() : CodeBlock.of("$N", statements.putInto("next", operand));
            body.statement("$N = $N.$L($L)", result, result, join, next);
            body.end();
        }
        target.settle(CodeBlock.of("$N", result));
    }
}
