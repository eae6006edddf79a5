package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parameters that have a value of which nothing is known. They are read as values that cannot be read are, so that no
 * rule is held to them, and what is said of them is left out in the end.
 */
final class UnknownValues {
    /** All is known. */
    static final UnknownValues NONE = new UnknownValues(Set.of(), List.of());

    private final Set<String> given;
    private final Set<String> wireNames = new HashSet<>();
    private final Set<String> allNames = new HashSet<>();

    /**
     * Finds the parameters.
     *
     * @param given names, of which some may be no parameter's
     * @param parameters the parameters
     */
    UnknownValues(Set<String> given, List<Parameter> parameters) {
        this.given = given;
        for (Parameter parameter : parameters) {
            List<String> names = new ArrayList<>(parameter.alsoNames());
            names.add(parameter.wireName());
            if (!parameter.context() && isAnyGiven(names)) {
                wireNames.add(parameter.wireName());
                allNames.addAll(names);
            }
        }
    }

    private boolean isAnyGiven(List<String> names) {
        for (String name : names) {
            if (given.contains(name)) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return wireNames.isEmpty();
    }

    /** A map without what it says of these parameters, but with the names that are no parameter's, to be told. */
    <V> Map<String, V> takenFrom(Map<String, ? extends V> map, V value) {
        Map<String, V> rest = new LinkedHashMap<>(map);
        for (String name : given) {
            rest.put(name, value);
        }
        rest.keySet().removeAll(allNames);
        return rest;
    }

    /** Has a reader treat these parameters as ones that are there but cannot be read. */
    WireReader markedIn(WireReader reader) {
        for (String wireName : wireNames) {
            reader.unknown(wireName);
        }
        return reader;
    }

    /** Leaves out what is said of these parameters themselves. */
    List<Violation> leftOutOf(List<Violation> found) {
        if (isEmpty()) {
            return found;
        }
        List<Violation> rest = new ArrayList<>(found.size());
        for (Violation violation : found) {
            boolean isTheirs = violation.isOwn()
                    && !violation.parameters().isEmpty()
                    && wireNames.contains(violation.parameters().get(0));
            if (!isTheirs) {
                rest.add(violation);
            }
        }
        return List.copyOf(rest);
    }
}
