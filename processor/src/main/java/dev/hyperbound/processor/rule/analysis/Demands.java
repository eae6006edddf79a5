package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.TypedRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What values of parameters have to satisfy together; parameters are named by their wire names.
 *
 * @param rules none of them may be violated
 * @param advice rules that only warn
 * @param required parameters that are always given
 * @param requiredWhen when other parameters have to be given
 * @param usedWhen when a parameter that is given has an effect
 */
public record Demands(
        List<TypedRule> rules,
        List<TypedRule> advice,
        Set<String> required,
        Map<String, TypedRule> requiredWhen,
        Map<String, TypedRule> usedWhen) {
    /** Keeps the order of the conditions. */
    public Demands {
        rules = List.copyOf(rules);
        advice = List.copyOf(advice);
        required = Set.copyOf(required);
        requiredWhen = new LinkedHashMap<>(requiredWhen);
        usedWhen = new LinkedHashMap<>(usedWhen);
    }
}
