package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.analysis.Trend;
import dev.hyperbound.processor.rule.analysis.TrendAnalysis;
import dev.hyperbound.processor.words.JavaSource;
import dev.hyperbound.processor.words.RuleSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Statements that have a rule or condition of a search space examined: how it depends on what can be tuned, and which one it is.
 *
 * <pre>{@code
 * examination.falls("mini_batch_size").rule("mini-batch-size-num-training-samples");
 * }</pre>
 */
final class SearchCode {
    private final List<Parameter> parameters;
    private final Generation generation;
    private final List<StubRule> rules;
    private final TrendAnalysis trends;

    SearchCode(Generation generation) {
        this.generation = generation;
        this.parameters = generation.parameters();
        this.rules = generation.stub().rules();
        this.trends = generation.analysis().trends();
    }

    /** A statement for each rule or condition that depends on what can be tuned. */
    List<CodeBlock> statements() {
        List<CodeBlock> statements = new ArrayList<>();
        for (StubRule rule : rules) {
            String method = rule.severity() == Severity.ERROR ? "rule" : "advice";
            String id = JavaText.literal(generation.rules().id(rule));
            add(rule.rule(), CodeBlock.of("$L($L)", method, id), false, statements);
        }
        for (Parameter parameter : parameters) {
            addConditions(parameter, statements);
        }
        for (Objective objective : generation.stub().objectives()) {
            if (objective.when().isPresent()) {
                TypedRule when = objective.when().get().rule();
                CodeBlock which = CodeBlock.of(
                        "objective($L,$W$L,$W$L)",
                        JavaText.literal(objective.metric()),
                        JavaText.literal(when.text()),
                        JavaText.literal(RuleSentence.condition(when)));
                add(when, which, true, statements);
            }
        }
        return statements;
    }

    private void addConditions(Parameter parameter, List<CodeBlock> statements) {
        String name = JavaText.literal(parameter.wireName());
        Optional<Condition> required = parameter.requiredWhen();
        if (required.isPresent()) {
            String method = required.get().isError() ? "required" : "advised";
            add(required.get().rule(), CodeBlock.of("$L($L)", method, name), false, statements);
        }
        Optional<Condition> used = parameter.usedWhen();
        if (used.isPresent()) {
            TypedRule rule = used.get().rule();
            String words = JavaText.literal(RuleSentence.condition(rule));
            add(
                    rule,
                    CodeBlock.of("$L($L,$W$L)", used.get().isError() ? "allowed" : "used", name, words),
                    parameter.tunable().isPresent(),
                    statements);
        }
    }

    private void add(TypedRule rule, CodeBlock which, boolean always, List<CodeBlock> statements) {
        CodeBlock.Builder statement = CodeBlock.builder().add("examination");
        boolean depends = false;
        for (Parameter parameter : parameters) {
            if (parameter.tunable().isPresent() && rule.reads().contains(parameter.wireName())) {
                statement.add("$Z.$L", dependence(rule, parameter));
                depends = true;
            }
        }
        if (depends || always) {
            statements.add(statement.add("$Z.$L", which).build());
        }
    }

    private CodeBlock dependence(TypedRule rule, Parameter parameter) {
        String name = JavaText.literal(parameter.wireName());
        if (parameter.type().constrained().number().isEmpty()
                || Constraints.oneOf(parameter.constraints()).isPresent()) {
            return CodeBlock.of("varies($L)", name);
        }
        Trend trend = trends.of(rule, parameter.wireName());
        String method = switch (trend.kind()) {
            case RISES -> "rises";
            case FALLS -> "falls";
            case STEPS -> "steps";
            case VARIES -> "varies";
        };
        CodeBlock.Builder cuts = CodeBlock.builder();
        for (double cut : trend.cuts()) {
            cuts.add(", $L", JavaSource.literal(cut));
        }
        return CodeBlock.of("$L($L$L)", method, name, cuts.build());
    }
}
