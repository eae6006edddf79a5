package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Compiles rules to plain Java: to two boolean expressions where that is possible and readable, otherwise to methods
 * that return a {@link dev.hyperbound.runtime.Truth}. The code never throws.
 */
public final class Emitter {
    private final Map<String, Operand> operands;
    private final Set<String> avoidedNames;

    /**
     * An emitter.
     *
     * @param operands the parameters by wire name, all that rules read
     * @param avoidedNames what local variables must not be called
     */
    public Emitter(Map<String, Operand> operands, Set<String> avoidedNames) {
        this.operands = new LinkedHashMap<>(operands);
        this.avoidedNames = Set.copyOf(avoidedNames);
    }

    /**
     * Compiles a rule.
     *
     * @param methodName what the methods' names begin with, should there be any; the first is called exactly so.
     *     Constants have it in capitals
     * @param arguments what every call passes on, so that the operands can be evaluated in the methods: empty where they
     *     are fields
     */
    public EmittedRule emit(TypedRule rule, String methodName, CodeBlock arguments) {
        Knowledge knowledge = new Knowledge(operands);
        Expression root = rule.root();
        if (knowledge.form(root).isCondition() && knowledge.size(root) <= Forms.LARGEST_EXPRESSION) {
            OutcomeConditions conditions = new OutcomeConditions(knowledge);
            return new EmittedRule.Plain(conditions.when(root, true), conditions.when(root, false));
        }
        return new RuleMethods(knowledge, avoidedNames, methodName, arguments).write(root);
    }
}
