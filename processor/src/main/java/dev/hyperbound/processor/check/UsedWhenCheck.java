package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.rule.analysis.ParameterDomain;
import dev.hyperbound.processor.rule.analysis.Possibilities;
import dev.hyperbound.processor.rule.analysis.RuleAnalysis;
import java.util.Map;
import java.util.Optional;

/** Can every {@code @UsedWhen} be true? */
final class UsedWhenCheck implements Check {
    private final RuleAnalysis analysis = new RuleAnalysis();

    @Override
    public void check(Stub stub, Problems problems) {
        Domains domains = new Domains(stub.parameters());
        for (Parameter parameter : stub.parameters()) {
            if (parameter.usedWhen().isPresent()) {
                Condition condition = parameter.usedWhen().get();
                Optional<Map<String, ParameterDomain>> read = domains.of(condition.rule());
                if (read.isPresent()) {
                    check(stub, condition, read.get(), problems);
                }
            }
        }
    }

    private void check(Stub stub, Condition condition, Map<String, ParameterDomain> read, Problems problems) {
        Possibilities possible = analysis.possibilities(condition.rule(), read);
        if (!possible.mayHold()) {
            boolean isDecided = !possible.mayBeUnknown() && !possible.mayFail();
            Problem.Builder problem = Problem.of(Code.CONDITION_NEVER_TRUE, condition.position())
                    .with("rule", condition.rule().text())
                    .words(
                            "help",
                            isDecided
                                    ? "the parameter would never be used; remove it or change the condition"
                                    : "change the condition, or remove it if the parameter is always used");
            problems.add(new Reasons(stub, analysis)
                    .add(problem, condition.rule(), read, outcome -> !outcome.mayHold(), "it contradicts itself")
                    .build());
        }
    }
}
