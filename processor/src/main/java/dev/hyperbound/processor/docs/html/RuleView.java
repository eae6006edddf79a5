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
 * @param words what it demands, with links
 * @param expression the rule as written, with links
 * @param reads the wire names of the parameters that it reads
 */
public record RuleView(
        int number, String anchor, List<Passage> words, List<Passage> expression, boolean warns, List<String> reads) {
    public RuleView {
        words = List.copyOf(words);
        expression = List.copyOf(expression);
        reads = List.copyOf(reads);
    }

    static List<RuleView> of(Stub stub) {
        List<String> anchors = Anchors.rules(stub.rules());
        List<RuleView> views = new ArrayList<>();
        for (int i = 0; i < stub.rules().size(); i++) {
            StubRule rule = stub.rules().get(i);
            List<String> reads = rule.rule().reads();
            views.add(new RuleView(
                    i + 1,
                    anchors.get(i),
                    Passage.of(RuleWords.of(rule), reads),
                    Passage.of(rule.rule().text(), reads),
                    rule.severity() == Severity.WARNING,
                    reads));
        }
        return List.copyOf(views);
    }
}
