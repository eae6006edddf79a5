package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.StubRule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** A rule, and the interface that it stands in or in whose methods. */
record OwnedRule(StubRule rule, TypeElement owner) {
    /** The rules that count: one of a child takes the place of that of a parent whose id it has. */
    static List<StubRule> withoutReplaced(List<OwnedRule> rules, Types types) {
        List<OwnedRule> counting = new ArrayList<>();
        for (OwnedRule rule : rules) {
            int place = -1;
            for (int i = 0; i < counting.size() && place < 0; i++) {
                if (rule.replaces(counting.get(i), types)) {
                    place = i;
                }
            }
            if (place < 0) {
                counting.add(rule);
            } else {
                counting.set(place, rule);
            }
        }
        List<StubRule> found = new ArrayList<>();
        for (OwnedRule rule : counting) {
            found.add(rule.rule());
        }
        return found;
    }

    private boolean replaces(OwnedRule other, Types types) {
        return rule.id().isPresent()
                && other.rule().id().isPresent()
                && rule.id().get().text().equals(other.rule().id().get().text())
                && !owner.equals(other.owner())
                && types.isSubtype(
                        types.erasure(owner.asType()),
                        types.erasure(other.owner().asType()));
    }
}
