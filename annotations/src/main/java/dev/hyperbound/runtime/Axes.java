package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a tuning job varies, in the order of the parameters. */
final class Axes {
    private final List<Parameter> parameters;
    private final Map<String, Axis> byName = new LinkedHashMap<>();

    /** Begins with nothing tuned. */
    Axes(List<Parameter> parameters) {
        this.parameters = parameters;
    }

    /** Begins with what others are. */
    Axes(Axes that) {
        parameters = that.parameters;
        byName.putAll(that.byName);
    }

    void put(Axis added) {
        Map<String, Axis> known = new HashMap<>(byName);
        known.put(added.name(), added);
        byName.clear();
        for (Parameter parameter : parameters) {
            Axis axis = known.get(parameter.wireName());
            if (axis != null) {
                byName.put(axis.name(), axis);
            }
        }
    }

    /** A parameter is no longer tuned; any of its names will do. */
    void remove(String name) {
        byName.remove(name);
        for (Parameter known : parameters) {
            if (known.alsoNames().contains(name)) {
                byName.remove(known.wireName());
            }
        }
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    int size() {
        return byName.size();
    }

    boolean contains(String parameter) {
        return byName.containsKey(parameter);
    }

    @Nullable
    Axis get(String parameter) {
        return byName.get(parameter);
    }

    /** Whether none of the parameters is tuned. */
    boolean areApartFrom(List<String> names) {
        return Collections.disjoint(names, byName.keySet());
    }

    List<ParameterRange> ranges() {
        List<ParameterRange> ranges = new ArrayList<>(byName.size());
        for (Axis axis : byName.values()) {
            ranges.add(axis.range());
        }
        return List.copyOf(ranges);
    }

    /** Chooses the first value of everything that is tuned. */
    void chooseFirst(SearchSpace space) {
        for (Axis axis : byName.values()) {
            if (!axis.extremes().isEmpty()) {
                axis.extremes().get(0).applyTo(space, axis.name());
            }
        }
    }

    /** What is wrong with the ranges themselves. */
    Violations errors(Violations soFar, SearchSpace space) {
        Violations found = soFar;
        for (Axis axis : byName.values()) {
            found = axis.errors(found, space);
        }
        return found;
    }

    /** What is doubtful about the ranges themselves. */
    Violations warnings() {
        Violations found = Violations.none();
        for (Parameter parameter : parameters) {
            Axis axis = byName.get(parameter.wireName());
            if (axis != null) {
                found = axis.warnings(found, parameter);
            }
        }
        return found;
    }
}
