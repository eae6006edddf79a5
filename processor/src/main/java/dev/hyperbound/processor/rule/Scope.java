package dev.hyperbound.processor.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters that a rule may name, in declaration order. */
public final class Scope {
    private final Map<String, Variable> byName = new LinkedHashMap<>();
    private final Map<String, String> otherToWireName;

    /** A scope of these parameters; of two with the same wire name the first one counts. */
    public Scope(List<Variable> variables) {
        this(variables, Map.of());
    }

    /** Of parameters some of which are read by other names, too: rules don't use these. */
    public Scope(List<Variable> variables, Map<String, String> otherToWireName) {
        this.otherToWireName = Map.copyOf(otherToWireName);
        for (Variable variable : variables) {
            byName.putIfAbsent(variable.name(), variable);
        }
    }

    public Optional<Variable> find(String wireName) {
        return Optional.ofNullable(byName.get(wireName));
    }

    /** Whose other name this is. */
    Optional<String> wireNameOfOther(String name) {
        return Optional.ofNullable(otherToWireName.get(name));
    }

    public List<Variable> variables() {
        return List.copyOf(byName.values());
    }

    /** The wire names. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
