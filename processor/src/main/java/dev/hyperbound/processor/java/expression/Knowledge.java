package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Variable;
import dev.hyperbound.processor.rule.analysis.Bounds;
import dev.hyperbound.processor.rule.analysis.Deduction;
import dev.hyperbound.processor.rule.analysis.ExpressionFacts;
import dev.hyperbound.processor.rule.analysis.ParameterFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of parameters and of expressions over them before run time. */
final class Knowledge {
    private final Map<String, Operand> operands;
    private final Deduction facts;
    private final Forms forms;

    Knowledge(Map<String, Operand> operands) {
        this.operands = operands;
        Map<String, ParameterFacts> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, Operand> operand : operands.entrySet()) {
            parameters.put(operand.getKey(), operand.getValue().facts());
        }
        this.facts = new Deduction(parameters);
        this.forms = new Forms(facts);
    }

    Operand operand(Variable variable) {
        return Optional.ofNullable(operands.get(variable.name())).orElseThrow();
    }

    ExpressionFacts facts(Expression expression) {
        return facts.of(expression);
    }

    Form form(Expression expression) {
        return forms.of(expression);
    }

    Bounds bounds(Expression expression) {
        return facts.of(expression).bounds();
    }

    int size(Expression expression) {
        return facts.of(expression).size();
    }
}
