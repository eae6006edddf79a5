package dev.hyperbound.processor.analysis;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.analysis.Demands;
import dev.hyperbound.processor.rule.analysis.ParameterDomain;
import dev.hyperbound.processor.rule.analysis.ParameterSpace;
import dev.hyperbound.processor.rule.analysis.Possibilities;
import dev.hyperbound.processor.rule.analysis.TrendAnalysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is possible in a stub, found out once for all who ask. */
public final class StubAnalysis {
    private final Stub stub;
    private final ParameterSpace space;
    private Optional<Demands> demands = Optional.empty();

    public StubAnalysis(Stub stub) {
        this.stub = stub;
        Map<String, ParameterDomain> domains = new LinkedHashMap<>();
        for (Parameter parameter : stub.parameters()) {
            Optional<ParameterDomain> domain = DomainOfType.of(parameter);
            if (domain.isPresent()) {
                domains.put(parameter.wireName(), domain.get());
            }
        }
        this.space = new ParameterSpace(domains);
    }

    public Stub stub() {
        return stub;
    }

    /** What a parameter can be; none if it cannot have any value. */
    public Optional<ParameterDomain> domain(Parameter parameter) {
        return space.domain(parameter.wireName());
    }

    /**
     * The outcomes of a rule or condition. None if it names no parameters, or one that cannot have any value: both are
     * reported as such.
     */
    public Optional<Possibilities> possibilities(TypedRule rule) {
        return space.possibilities(rule);
    }

    /** The same where some parameters are something else. */
    public Possibilities possibilities(TypedRule rule, Map<String, ParameterDomain> changed) {
        return space.possibilities(rule, changed);
    }

    /** How rules change with one parameter, whatever the others are. */
    public TrendAnalysis trends() {
        return new TrendAnalysis(space.facts());
    }

    /** The defaults, as rules see them. */
    public Map<String, Object> defaults() {
        Map<String, Object> defaults = new HashMap<>();
        for (Parameter parameter : stub.parameters()) {
            if (parameter.defaulted().isPresent()) {
                Value value = parameter.defaulted().get().value();
                defaults.put(parameter.wireName(), RuleValue.of(parameter.type(), value));
            }
        }
        return defaults;
    }

    /** What values of the parameters have to satisfy together. */
    public Demands demands() {
        if (demands.isEmpty()) {
            demands = Optional.of(gatherDemands());
        }
        return demands.get();
    }

    private Demands gatherDemands() {
        List<TypedRule> rules = new ArrayList<>();
        List<TypedRule> advice = new ArrayList<>();
        for (StubRule rule : stub.rules()) {
            (rule.severity() == Severity.ERROR ? rules : advice).add(rule.rule());
        }
        Set<String> required = new LinkedHashSet<>();
        Map<String, TypedRule> requiredWhen = new LinkedHashMap<>();
        Map<String, TypedRule> usedWhen = new LinkedHashMap<>();
        for (Parameter parameter : stub.parameters()) {
            String name = parameter.wireName();
            if (parameter.isRequired()) {
                required.add(name);
            }
            if (parameter.requiredWhen().isPresent()) {
                requiredWhen.put(name, parameter.requiredWhen().get().rule());
            }
            if (parameter.usedWhen().isPresent()) {
                usedWhen.put(name, parameter.usedWhen().get().rule());
            }
        }
        return new Demands(rules, advice, required, requiredWhen, usedWhen);
    }
}
