package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Violations that begin with texts that could not be read. The parameters they name have no value to speak of, so that
 * nothing further is said of it; and as they were found in the order of a map, they are put into that of the parameters
 * at the end.
 */
final class Unread extends ArrayList<Violation> {
    private static final long serialVersionUID = 1L;

    /** Wire names of the parameters that could not be read. */
    final LinkedHashSet<String> names = new LinkedHashSet<>();

    Unread() {}

    /**
     * The violations of parameters in the parameters' order, then unknown names, then the others as they were found.
     */
    List<Violation> inOrder(List<Parameter> parameters) {
        List<Violation> ordered = new ArrayList<>(size());
        Map<String, List<Violation>> own = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            own.put(parameter.wireName(), new ArrayList<>());
        }
        List<Violation> unknown = new ArrayList<>();
        List<Violation> others = new ArrayList<>();
        for (Violation violation : this) {
            List<Violation> place = violation.parameters().isEmpty()
                    ? unknown
                    : own.getOrDefault(violation.parameters().get(0), unknown);
            boolean early = violation.kind() != Violation.Kind.RULE && violation.kind() != Violation.Kind.UNUSED;
            if (early) {
                place.add(violation);
            } else {
                others.add(violation);
            }
        }
        for (List<Violation> violations : own.values()) {
            ordered.addAll(violations);
        }
        ordered.addAll(unknown);
        ordered.addAll(others);
        return ordered;
    }
}
