package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Violations that begin with texts that could not be read. The parameters they name have no value to speak of, so that
 * nothing further is said of them; and as they were not found in the order of the parameters, they are put into it at
 * the end.
 */
final class Unread extends ArrayList<Violation> {
    private static final long serialVersionUID = 1L;

    /** By the names that could not be read; that of a null key by null. */
    final transient Map<?, Violation> byName;

    Unread(Map<?, Violation> byName) {
        super(byName.values());
        this.byName = byName;
    }

    /** The violations of parameters in the parameters' order, then unknown names, then the others as they were found. */
    List<Violation> inOrder(List<Parameter> parameters) {
        int end = parameters.size();
        Map<String, Integer> places = new HashMap<>();
        List<List<Violation>> ordered = new ArrayList<>();
        for (int i = 0; i < end + 2; i++) {
            ordered.add(new ArrayList<>());
            if (i < end) {
                places.put(parameters.get(i).wireName(), i);
            }
        }
        for (Violation violation : this) {
            int place = end;
            if (!violation.isOwn()) {
                place++;
            } else if (!violation.parameters().isEmpty()) {
                place = places.getOrDefault(violation.parameters().get(0), end);
            }
            ordered.get(place).add(violation);
        }
        List<Violation> all = new ArrayList<>();
        for (List<Violation> violations : ordered) {
            all.addAll(violations);
        }
        return all;
    }
}
