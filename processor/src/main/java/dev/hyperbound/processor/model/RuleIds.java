package dev.hyperbound.processor.model;

import dev.hyperbound.runtime.RuleInfo;
import dev.hyperbound.runtime.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What programs call the rules of a stub. */
public final class RuleIds {
    private final Set<String> taken = new HashSet<>();

    private RuleIds() {
        for (Violation.Kind kind : Violation.Kind.values()) {
            taken.add(of(kind));
        }
    }

    private static String of(Violation.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether violations that are of no rule go by an id. */
    public static boolean isKind(String id) {
        for (Violation.Kind kind : Violation.Kind.values()) {
            if (of(kind).equals(id)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The ids of rules, in the same order: the author's, or the wire names that a rule reads, with a number where that
     * is taken.
     */
    public static List<String> of(List<StubRule> rules) {
        RuleIds all = new RuleIds();
        for (StubRule rule : rules) {
            if (rule.id().isPresent()) {
                all.taken.add(rule.id().get().text());
            }
        }
        List<String> ids = new ArrayList<>();
        for (StubRule rule : rules) {
            ids.add(
                    rule.id().isPresent()
                            ? rule.id().get().text()
                            : all.unused(RuleInfo.idOf(rule.rule().reads())));
        }
        return ids;
    }

    private String unused(String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
