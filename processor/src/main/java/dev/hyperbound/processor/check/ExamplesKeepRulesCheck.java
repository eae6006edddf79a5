package dev.hyperbound.processor.check;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.model.AuthorsExample;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.WireText;
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

/**
 * Do the examples keep every rule? Each for some values of the others; those of required parameters, which the shortest
 * call shows, with each other and the defaults. An optional one may need others that are no defaults.
 */
final class ExamplesKeepRulesCheck implements Check {
    private final StubAnalysis analysis;

    ExamplesKeepRulesCheck(StubAnalysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public void check(Stub stub, Problems problems) {
        List<Parameter> withExample = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            if (OnlyValue.ofExample(parameter).isPresent()) {
                withExample.add(parameter);
            }
        }
        if (withExample.isEmpty()) {
            return;
        }
        for (StubRule rule : stub.rules()) {
            Optional<Possibilities> possible = analysis.possibilities(rule.rule());
            if (rule.severity() == Severity.ERROR
                    && possible.isPresent()
                    && possible.get().mayHold()) {
                check(stub, rule, withExample, problems);
            }
        }
    }

    private void check(Stub stub, StubRule rule, List<Parameter> withExample, Problems problems) {
        Optional<Parameter> required = Optional.empty();
        Map<String, ParameterDomain> together = defaults(stub, rule);
        boolean areDefaultsRight = isKept(rule, together);
        for (Parameter parameter : withExample) {
            Optional<ParameterDomain> example = OnlyValue.ofExample(parameter);
            if (rule.rule().reads().contains(parameter.wireName()) && example.isPresent()) {
                if (!isKept(rule, Map.of(parameter.wireName(), example.get()))) {
                    problems.add(problem(parameter, rule, "whatever the others are"));
                    return;
                }
                if (parameter.isRequired()) {
                    together.put(parameter.wireName(), example.get());
                    required = Optional.of(parameter);
                }
            }
        }
        if (required.isPresent() && areDefaultsRight && !isKept(rule, together)) {
            problems.add(problem(required.get(), rule, "beside the defaults and the other examples"));
        }
    }

    private static Map<String, ParameterDomain> defaults(Stub stub, StubRule rule) {
        Map<String, ParameterDomain> defaults = new LinkedHashMap<>();
        for (Parameter parameter : stub.parameters()) {
            Optional<ParameterDomain> only = OnlyValue.ofDefault(parameter);
            if (only.isPresent() && rule.rule().reads().contains(parameter.wireName())) {
                defaults.put(parameter.wireName(), only.get());
            }
        }
        return defaults;
    }

    private boolean isKept(StubRule rule, Map<String, ParameterDomain> known) {
        Possibilities possible = analysis.possibilities(rule.rule(), known);
        return possible.mayHold() || possible.mayBeUnknown();
    }

    private static Problem problem(Parameter parameter, StubRule rule, String beside) {
        AuthorsExample example = parameter.example().orElseThrow();
        return Problem.of(Code.ILLEGAL_EXAMPLE, example.position())
                .named("name", parameter.wireName())
                .quoted("found", WireText.of(parameter.type(), example.value()))
                .words("because", "it breaks the rule '" + Text.show(rule.rule().text()) + "', " + beside)
                .declared(Label.BECAUSE, rule.position())
                .build();
    }
}
