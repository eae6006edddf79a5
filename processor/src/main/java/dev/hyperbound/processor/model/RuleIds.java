package dev.hyperbound.processor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How programs tell the rules of a stub apart: by the author's id, or else by the wire names that a rule reads, joined
 * by hyphens, with {@code -2}, {@code -3} behind where that is taken.
 */
public final class RuleIds {
    private RuleIds() {}

    /** The ids, in the order of the rules. */
    public static List<String> of(List<StubRule> rules) {
        Set<String> taken = new HashSet<>();
        for (StubRule rule : rules) {
            if (rule.id().isPresent()) {
                taken.add(rule.id().get());
            }
        }
        List<String> ids = new ArrayList<>();
        for (StubRule rule : rules) {
            ids.add(rule.id().isPresent() ? rule.id().get() : free(derived(rule), taken));
        }
        return List.copyOf(ids);
    }

    private static String derived(StubRule rule) {
        StringBuilder id = new StringBuilder();
        for (String name : rule.rule().reads()) {
            id.append(id.isEmpty() ? "" : "-");
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                boolean isKept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
                id.append(isKept ? c : '-');
            }
        }
        return id.isEmpty() ? "rule" : id.toString();
    }

    private static String free(String wanted, Set<String> taken) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
