package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Outcome;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What demands come to for some values: those that are given, and the defaults of the others. */
public final class Trial {
    private final Demands demands;
    private final Set<String> given;
    private final Map<String, Object> values;

    /**
     * A trial of values, as an {@link Evaluator} takes them, by wire name.
     *
     * @param given they satisfy the parameters' own constraints
     */
    public Trial(Demands demands, Map<String, Object> defaults, Map<String, Object> given) {
        this.demands = demands;
        this.given = Set.copyOf(given.keySet());
        this.values = new HashMap<>(defaults);
        this.values.putAll(given);
    }

    /** Whether nothing is wrong with the values. */
    boolean isValid() {
        return broken(demands.rules()).isEmpty() && missing().isEmpty();
    }

    /** Whether there is not even a warning. */
    boolean isClean() {
        if (!isValid() || !broken(demands.advice()).isEmpty()) {
            return false;
        }
        for (String parameter : given) {
            if (isUnused(parameter)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether values of these parameters may yet make everything valid: no rule is broken that does not read them.
     *
     * @param toCome parameters that will be given
     */
    boolean isPromising(List<String> toCome) {
        for (TypedRule rule : broken(demands.rules())) {
            if (!readsAny(rule, toCome)) {
                return false;
            }
        }
        return true;
    }

    private static boolean readsAny(TypedRule rule, List<String> parameters) {
        for (String parameter : parameters) {
            if (rule.reads().contains(parameter)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a parameter has no effect. */
    public boolean isUnused(String parameter) {
        TypedRule used = demands.usedWhen().get(parameter);
        return used != null && outcome(used).isFalse();
    }

    /** The parameters that broken rules and missing values are about. */
    Set<String> concerned() {
        Set<String> names = new LinkedHashSet<>();
        for (TypedRule rule : broken(demands.rules())) {
            names.addAll(rule.reads());
        }
        for (TypedRule rule : broken(demands.advice())) {
            names.addAll(rule.reads());
        }
        names.addAll(missing());
        return names;
    }

    /** Whether what a parameter has part in would still be valid if it had another value. */
    public boolean staysValid(String parameter, Object value) {
        Optional<Object> before = Optional.ofNullable(values.put(parameter, value));
        boolean valid = keeps(demands.rules(), parameter) && requiresNothing(parameter);
        restore(parameter, before);
        return valid;
    }

    /** Whether there would be no warning about a parameter if it had another value. */
    public boolean staysClean(String parameter, Object value) {
        Optional<Object> before = Optional.ofNullable(values.put(parameter, value));
        boolean clean = keeps(demands.rules(), parameter)
                && keeps(demands.advice(), parameter)
                && requiresNothing(parameter)
                && !isUnused(parameter);
        restore(parameter, before);
        return clean;
    }

    private void restore(String parameter, Optional<Object> before) {
        if (before.isPresent()) {
            values.put(parameter, before.get());
        } else {
            values.remove(parameter);
        }
    }

    /** Whether no rule that reads a parameter is broken. */
    private boolean keeps(List<TypedRule> rules, String parameter) {
        for (TypedRule rule : rules) {
            if (rule.reads().contains(parameter) && isBroken(rule)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing is missing that a parameter makes required. */
    private boolean requiresNothing(String parameter) {
        for (Map.Entry<String, TypedRule> condition : demands.requiredWhen().entrySet()) {
            if (condition.getValue().reads().contains(parameter) && isMissing(condition)) {
                return false;
            }
        }
        return true;
    }

    private List<TypedRule> broken(List<TypedRule> rules) {
        List<TypedRule> broken = new ArrayList<>();
        for (TypedRule rule : rules) {
            if (isBroken(rule)) {
                broken.add(rule);
            }
        }
        return broken;
    }

    private Set<String> missing() {
        Set<String> missing = new LinkedHashSet<>(demands.required());
        missing.removeAll(values.keySet());
        for (Map.Entry<String, TypedRule> condition : demands.requiredWhen().entrySet()) {
            if (isMissing(condition)) {
                missing.add(condition.getKey());
            }
        }
        return missing;
    }

    private boolean isMissing(Map.Entry<String, TypedRule> condition) {
        return !values.containsKey(condition.getKey())
                && outcome(condition.getValue()).isTrue();
    }

    private boolean isBroken(TypedRule rule) {
        Outcome outcome = outcome(rule);
        return outcome.isFalse() || outcome.failure().isPresent();
    }

    private Outcome outcome(TypedRule rule) {
        return new Evaluator(values).evaluate(rule.root());
    }
}
