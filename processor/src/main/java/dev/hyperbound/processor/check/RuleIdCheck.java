package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.RuleId;
import dev.hyperbound.processor.model.RuleIds;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.HashMap;
import java.util.Map;

/** Has every id of a rule the form that programs expect, and is it the rule's alone? */
final class RuleIdCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        Map<String, Position> known = new HashMap<>();
        for (StubRule rule : stub.rules()) {
            if (rule.id().isPresent()) {
                check(rule.id().get(), known, problems);
            }
        }
    }

    private static void check(RuleId id, Map<String, Position> known, Problems problems) {
        Position same = known.putIfAbsent(id.text(), id.position());
        if (!isLegal(id.text())) {
            problems.add(Problem.of(Code.ILLEGAL_RULE_ID, id.position())
                    .quoted("found", id.text())
                    .build());
        } else if (RuleIds.isKind(id.text())) {
            problems.add(Problem.of(Code.RULE_ID_IS_KIND, id.position())
                    .quoted("found", id.text())
                    .build());
        } else if (same != null) {
            problems.add(Problem.of(Code.DUPLICATE_RULE_ID, id.position())
                    .quoted("found", id.text())
                    .declared(Label.BECAUSE, same)
                    .build());
        }
    }

    /** Lower-case words with single hyphens. */
    private static boolean isLegal(String id) {
        boolean inWord = false;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean isOfWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!isOfWord && (c != '-' || !inWord)) {
                return false;
            }
            inWord = isOfWord;
        }
        return inWord;
    }
}
