package dev.hyperbound.processor.rule.analysis;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of a parameter beforehand.
 *
 * @param bounds between which numbers an int lies
 * @param components the same of the ints in a record, by wire name
 */
public record ParameterFacts(Bounds bounds, Map<String, Bounds> components, boolean mayBeAbsent) {
    public ParameterFacts {
        components = new LinkedHashMap<>(components);
    }

    /** What follows from what the parameter can be. */
    static ParameterFacts of(ParameterDomain domain) {
        Map<String, Bounds> components = new LinkedHashMap<>();
        for (Map.Entry<String, Domain> component : domain.values().components().entrySet()) {
            components.put(component.getKey(), component.getValue().ints());
        }
        return new ParameterFacts(domain.values().ints(), components, domain.mayBeAbsent());
    }
}
