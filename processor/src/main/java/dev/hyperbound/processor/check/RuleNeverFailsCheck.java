package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.rule.analysis.ParameterDomain;
import dev.hyperbound.processor.rule.analysis.Possibilities;
import dev.hyperbound.processor.rule.analysis.RuleAnalysis;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Can every rule be violated? */
final class RuleNeverFailsCheck implements Check {
    private final RuleAnalysis analysis = new RuleAnalysis();

    @Override
    public void check(Stub stub, Problems problems) {
        Domains domains = new Domains(stub.parameters());
        Reasons reasons = new Reasons(stub, analysis);
        for (StubRule rule : stub.rules()) {
            Optional<Map<String, ParameterDomain>> read = domains.of(rule.rule());
            if (read.isPresent()
                    && !analysis.possibilities(rule.rule(), read.get()).mayBeViolated()) {
                problems.add(problem(rule, read.get(), reasons));
            }
        }
    }

    private static Problem problem(StubRule rule, Map<String, ParameterDomain> read, Reasons reasons) {
        return reasons.add(
                        Problem.of(Code.RULE_NEVER_FAILS, rule.position())
                                .with("rule", rule.rule().text()),
                        rule.rule(),
                        read,
                        Predicate.not(Possibilities::mayBeViolated),
                        "no values at all would violate it")
                .build();
    }
}
