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

/** Can every {@code @RequiredWhen} be true, and not be true? */
final class RequiredWhenCheck implements Check {
    private final RuleAnalysis analysis = new RuleAnalysis();

    @Override
    public void check(Stub stub, Problems problems) {
        Domains domains = new Domains(stub.parameters());
        for (Parameter parameter : stub.parameters()) {
            if (parameter.isAbsentable() && parameter.requiredWhen().isPresent()) {
                Condition condition = parameter.requiredWhen().get();
                Optional<Map<String, ParameterDomain>> read = domains.of(condition.rule());
                if (read.isPresent()) {
                    check(stub, parameter, condition, read.get(), problems);
                }
            }
        }
    }

    private void check(
            Stub stub, Parameter parameter, Condition condition, Map<String, ParameterDomain> read, Problems problems) {
        Possibilities possible = analysis.possibilities(condition.rule(), read);
        Reasons reasons = new Reasons(stub, analysis);
        if (!possible.mayHold()) {
            Problem.Builder problem = Problem.of(Code.CONDITION_NEVER_TRUE, condition.position())
                    .with("rule", condition.rule().text())
                    .words(
                            "help",
                            "the parameter would never be required; remove @RequiredWhen or change the condition");
            problems.add(
                    reasons.add(problem, condition.rule(), read, outcome -> !outcome.mayHold(), "it contradicts itself")
                            .build());
        } else if (possible.isOnlyTrue()) {
            Problem.Builder problem = Problem.of(Code.ALWAYS_REQUIRED, condition.position())
                    .named("name", parameter.wireName())
                    .with("rule", condition.rule().text());
            problems.add(
                    reasons.add(problem, condition.rule(), read, Possibilities::isOnlyTrue, "no values make it untrue")
                            .build());
        }
    }
}
