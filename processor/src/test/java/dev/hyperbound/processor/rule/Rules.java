package dev.hyperbound.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** Parameters that tests share, and rules over them. */
public final class Rules {
    static final RuleType OPTIMIZER = RuleType.oneOf(List.of("sgd", "adam", "nag"));
    static final Scope SCOPE = new Scope(
            List.of(
                    new Variable("epochs", RuleType.INT, false),
                    new Variable("checkpoint_frequency", RuleType.INT, true),
                    new Variable("total", RuleType.INT, false),
                    new Variable("parts", RuleType.INT, true),
                    new Variable("learning_rate", RuleType.DOUBLE, false),
                    new Variable("momentum", RuleType.DOUBLE, true),
                    new Variable("early_stopping", RuleType.BOOL, false),
                    new Variable("use_pretrained_model", RuleType.BOOL, false),
                    new Variable("optimizer", OPTIMIZER, false),
                    new Variable("optimizers", RuleType.listOf(OPTIMIZER), false),
                    new Variable("layers", RuleType.listOf(RuleType.INT), true),
                    new Variable("rates", RuleType.listOf(RuleType.DOUBLE), false),
                    new Variable("name", RuleType.STRING, true),
                    new Variable("learning-rate", RuleType.DOUBLE, false),
                    new Variable("in", RuleType.INT, false),
                    new Variable(
                            "image_shape",
                            RuleType.record(List.of(
                                    new RuleType.Field("height", RuleType.INT),
                                    new RuleType.Field("width", RuleType.INT))),
                            false)),
            Map.of("eta", "learning_rate", "kebab_rate", "learning-rate"));
    static final Map<String, String> ACCESSORS = Map.of("learningRate", "learning_rate", "kebab", "learning-rate");

    private Rules() {}

    public static TypedRule compiled(String text) {
        RuleCompiler.Result result = RuleCompiler.compile(text, SCOPE, ACCESSORS);
        assertThat(result).as(text).isInstanceOf(RuleCompiler.Compiled.class);
        return ((RuleCompiler.Compiled) result).rule();
    }

    static List<RuleProblem> problems(String text) {
        RuleCompiler.Result result = RuleCompiler.compile(text, SCOPE, ACCESSORS);
        assertThat(result).as(text).isInstanceOf(RuleCompiler.Rejected.class);
        return ((RuleCompiler.Rejected) result).problems();
    }
}
