package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts violations into the order in which they are told: those of parameters in the parameters' order, then unknown
 * names, then the others as they were found. Texts that could not be read are found before anything else.
 */
final class InOrder {
    private InOrder() {}

    static List<Violation> of(List<Violation> found, List<Parameter> parameters) {
        int end = parameters.size();
        Map<String, Integer> places = new HashMap<>();
        List<List<Violation>> ordered = new ArrayList<>();
        for (int i = 0; i < end + 2; i++) {
            ordered.add(new ArrayList<>());
            if (i < end) {
                places.put(parameters.get(i).wireName(), i);
            }
        }
        for (Violation violation : found) {
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
        return List.copyOf(all);
    }
}
