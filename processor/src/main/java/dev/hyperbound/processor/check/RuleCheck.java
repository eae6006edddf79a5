package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.report.Underline;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Is every rule there once, does it depend on anything, and is it safe from rounding? */
final class RuleCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        Map<String, Position> known = new HashMap<>();
        for (StubRule rule : stub.rules()) {
            Position same = known.putIfAbsent(ExpressionKey.of(rule.rule().root()), rule.position());
            if (same != null) {
                problems.add(Problem.of(Code.DUPLICATE_RULE, rule.position())
                        .with("rule", rule.rule().text())
                        .declared(Label.BECAUSE, same)
                        .build());
            }
            check("rule", rule.rule(), rule.position(), problems);
        }
        for (Parameter parameter : stub.parameters()) {
            check(parameter.usedWhen(), problems);
            check(parameter.requiredWhen(), problems);
        }
        for (Objective objective : stub.objectives()) {
            check(objective.when(), problems);
        }
    }

    private static void check(Optional<Condition> condition, Problems problems) {
        if (condition.isPresent()) {
            check("condition", condition.get().rule(), condition.get().position(), problems);
        }
    }

    private static void check(String what, TypedRule rule, Position position, Problems problems) {
        if (rule.reads().isEmpty()) {
            problems.add(Problem.of(Code.RULE_WITHOUT_PARAMETERS, position)
                    .words("what", what)
                    .with("rule", rule.text())
                    .build());
        }
        Optional<Expression> comparison = ComputedDoubles.firstComparison(rule.root());
        if (comparison.isPresent()) {
            problems.add(Problem.of(Code.COMPUTED_DOUBLES_COMPARED, position)
                    .words("rule", underlined(rule, comparison.get()))
                    .build());
        }
    }

    private static String underlined(TypedRule rule, Expression part) {
        int column = rule.text().codePointCount(0, part.start()) + 1;
        return Underline.of(rule.text(), part.start(), part.end(), "column " + column);
    }
}
