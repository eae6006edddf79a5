package dev.hyperbound.processor.check;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.rule.analysis.ParameterDomain;
import dev.hyperbound.processor.rule.analysis.Possibilities;
import dev.hyperbound.runtime.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Do the defaults keep every rule, for some values of the parameters that have none? Rules that only warn may warn of a
 * default.
 */
final class DefaultsKeepRulesCheck implements Check {
    private final StubAnalysis analysis;

    DefaultsKeepRulesCheck(StubAnalysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public void check(Stub stub, Problems problems) {
        for (StubRule rule : stub.rules()) {
            if (rule.severity() == Severity.ERROR) {
                Optional<Possibilities> possible = analysis.possibilities(rule.rule());
                if (possible.isPresent() && possible.get().mayHold()) {
                    check(stub, rule, problems);
                }
            }
        }
    }

    private void check(Stub stub, StubRule rule, Problems problems) {
        List<Parameter> named = named(stub, rule);
        Map<String, ParameterDomain> defaults = new LinkedHashMap<>();
        for (Parameter parameter : named) {
            Optional<ParameterDomain> only = OnlyValue.ofDefault(parameter);
            if (parameter.defaulted().isPresent() && only.isEmpty()) {
                return; // that default is reported as such, or nobody knows what its constructor makes of it
            }
            if (only.isPresent()) {
                defaults.put(parameter.wireName(), only.get());
            }
        }
        Possibilities possible = analysis.possibilities(rule.rule(), defaults);
        if (!possible.mayHold() && !possible.mayBeUnknown()) {
            problems.add(problem(rule, named));
        }
    }

    private static List<Parameter> named(Stub stub, StubRule rule) {
        List<Parameter> named = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            if (rule.rule().reads().contains(parameter.wireName())) {
                named.add(parameter);
            }
        }
        return named;
    }

    private static Problem problem(StubRule rule, List<Parameter> named) {
        String defaults = named.stream()
                .flatMap(parameter -> parameter.defaulted().stream()
                        .map(value -> Text.show(parameter.wireName()) + " = " + Text.name(value.text())))
                .collect(Collectors.joining(", "));
        List<String> others = named.stream()
                .filter(parameter -> parameter.defaulted().isEmpty())
                .map(parameter -> "'" + Text.show(parameter.wireName()) + "'")
                .toList();
        Problem.Builder problem = Problem.of(Code.DEFAULTS_VIOLATE_RULE, rule.position())
                .with("rule", rule.rule().text())
                .words("found", defaults)
                .declared(
                        Label.FOUND,
                        named.stream()
                                .flatMap(parameter -> parameter.defaulted().stream())
                                .map(Presence.Defaulted::position)
                                .toList());
        return (others.isEmpty()
                        ? problem
                        : problem.words("because", "no value of " + String.join(" and ", others) + " makes up for it"))
                .build();
    }
}
