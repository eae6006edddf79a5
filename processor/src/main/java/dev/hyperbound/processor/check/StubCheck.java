package dev.hyperbound.processor.check;

import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.report.Problems;
import java.util.List;

/** Asks all questions of a stub. */
public final class StubCheck {
    /** Adds what is wrong to the problems. */
    public void check(StubAnalysis analysis, Problems problems) {
        for (Check check : checks(analysis)) {
            check.check(analysis.stub(), problems);
        }
    }

    private static List<Check> checks(StubAnalysis analysis) {
        return List.of(
                new ShapeCheck(),
                new MethodNameCheck(),
                new MethodShapeCheck(),
                new DisagreementCheck(),
                new WireNameCheck(),
                new EnumValueCheck(),
                new GeneratedNameCheck(),
                new MisplacedAnnotationCheck(),
                new IntervalCheck(),
                new MultiplesCheck(),
                new AllowedValuesCheck(),
                new SeparatorCheck(),
                new DefaultCheck(),
                new ExampleCheck(),
                new AbsentCheck(),
                new SecretCheck(),
                new TunableCheck(),
                new PresenceCheck(),
                new ConditionCycleCheck(),
                new RuleCheck(),
                new RuleIdCheck(),
                new RuleOutcomeCheck(analysis),
                new DefaultsKeepRulesCheck(analysis),
                new ExamplesKeepRulesCheck(analysis),
                new UsedWhenCheck(analysis),
                new RequiredWhenCheck(analysis),
                new ObjectiveCheck(analysis));
    }
}
