package dev.hyperbound.processor.check;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.rule.analysis.ParameterDomain;
import dev.hyperbound.processor.rule.analysis.RuleAnalysis;
import dev.hyperbound.runtime.Text;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Is every rule true for some values? One that only warns has to be as well: a warning that is always there is none. */
final class RuleNeverHoldsCheck implements Check {
    private final RuleAnalysis analysis = new RuleAnalysis();

    @Override
    public void check(Stub stub, Problems problems) {
        Domains domains = new Domains(stub.parameters());
        Reasons reasons = new Reasons(stub, analysis);
        for (StubRule rule : stub.rules()) {
            Optional<Map<String, ParameterDomain>> read = domains.of(rule.rule());
            if (read.isPresent() && neverHolds(analysis, rule, read.get())) {
                problems.add(problem(stub, rule, read.get(), reasons));
            }
        }
    }

    private static Problem problem(Stub stub, StubRule rule, Map<String, ParameterDomain> read, Reasons reasons) {
        return reasons.add(
                        Problem.of(Code.RULE_NEVER_HOLDS, rule.position())
                                .with("rule", rule.rule().text())
                                .words("help", consequence(stub, rule)),
                        rule.rule(),
                        read,
                        possible -> !possible.mayHold(),
                        "it contradicts itself")
                .build();
    }

    /** Whether no values make a rule true, absent ones included. */
    static boolean neverHolds(RuleAnalysis analysis, StubRule rule, Map<String, ParameterDomain> read) {
        return !analysis.possibilities(rule.rule(), read).mayHold();
    }

    private static String consequence(Stub stub, StubRule rule) {
        String optional = stub.parameters().stream()
                .filter(parameter ->
                        parameter.isAbsentable() && rule.rule().reads().contains(parameter.wireName()))
                .map(Parameter::wireName)
                .map(name -> "'" + Text.show(name) + "'")
                .collect(Collectors.joining(" and "));
        String every = rule.severity() == Severity.WARNING ? "every builder would warn" : "every builder would fail";
        return optional.isEmpty() ? every : every + " that sets " + optional;
    }
}
