package dev.hyperbound.processor.docs.html;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.words.RuleWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule as the page shows it.
 *
 * @param number its place among all rules
 */
public record RuleView(int number, String anchor, StubRule rule) {
    static List<RuleView> of(Stub stub) {
        List<String> anchors = Anchors.rules(stub.rules());
        List<RuleView> views = new ArrayList<>();
        for (int i = 0; i < stub.rules().size(); i++) {
            views.add(new RuleView(i + 1, anchors.get(i), stub.rules().get(i)));
        }
        return List.copyOf(views);
    }

    /** What it demands, with links. */
    public List<Passage> words() {
        return Passage.of(RuleWords.of(rule), reads());
    }

    /** The rule as written, with links. */
    public List<Passage> expression() {
        return Passage.of(rule.rule().text(), reads());
    }

    public boolean warns() {
        return rule.severity() == Severity.WARNING;
    }

    /** The wire names of the parameters that it reads. */
    public List<String> reads() {
        return rule.rule().reads();
    }
}
