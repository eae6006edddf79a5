package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Problems;
import java.util.List;

/** Asks all questions of a stub. */
public final class StubCheck {
    private static final List<Check> CHECKS = List.of(
            new IntervalCheck(),
            new AllowedValuesCheck(),
            new DefaultCheck(),
            new TunableCheck(),
            new PresenceCheck(),
            new ConditionCheck(),
            new RuleCheck(),
            new RuleNeverHoldsCheck(),
            new RuleNeverFailsCheck(),
            new DefaultsKeepRulesCheck(),
            new UsedWhenCheck(),
            new RequiredWhenCheck(),
            new ObjectiveCheck());

    /** Adds what is wrong to the problems. */
    public void check(Stub stub, Problems problems) {
        for (Check check : CHECKS) {
            check.check(stub, problems);
        }
    }
}
