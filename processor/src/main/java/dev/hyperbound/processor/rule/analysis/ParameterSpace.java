package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.TypedRule;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a set of parameters can be, and what rules over them can come to; what was found out once is kept. */
public final class ParameterSpace {
    private final RuleAnalysis analysis = new RuleAnalysis();
    private final Map<String, ParameterDomain> domains;
    private final IdentityHashMap<TypedRule, Possibilities> known = new IdentityHashMap<>();

    /**
     * A space.
     *
     * @param domains what each parameter can be, by wire name; one that cannot have any value is missing
     */
    public ParameterSpace(Map<String, ParameterDomain> domains) {
        this.domains = new LinkedHashMap<>(domains);
    }

    /** What a parameter can be; none if it cannot have any value. */
    public Optional<ParameterDomain> domain(String parameter) {
        return Optional.ofNullable(domains.get(parameter));
    }

    /** What is known of each parameter for what it can be, by wire name. */
    public Map<String, ParameterFacts> facts() {
        Map<String, ParameterFacts> facts = new LinkedHashMap<>();
        for (Map.Entry<String, ParameterDomain> domain : domains.entrySet()) {
            facts.put(domain.getKey(), ParameterFacts.of(domain.getValue()));
        }
        return facts;
    }

    /** The outcomes that a rule can have; none if it names no parameters, or one that cannot have any value. */
    public Optional<Possibilities> possibilities(TypedRule rule) {
        if (rule.reads().isEmpty() || !domains.keySet().containsAll(rule.reads())) {
            return Optional.empty();
        }
        Possibilities possible = known.get(rule);
        if (possible == null) {
            possible = analysis.possibilities(rule, domains);
            known.put(rule, possible);
        }
        return Optional.of(possible);
    }

    /** The outcomes that a rule can have if some parameters are something else. */
    public Possibilities possibilities(TypedRule rule, Map<String, ParameterDomain> changed) {
        Map<String, ParameterDomain> other = new LinkedHashMap<>(domains);
        other.putAll(changed);
        return analysis.possibilities(rule, other);
    }
}
