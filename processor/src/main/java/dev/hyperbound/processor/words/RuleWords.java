package dev.hyperbound.processor.words;

import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.rule.RuleSentence;

/** Rules in words: the author's own where there are some, otherwise what the rule says. */
public final class RuleWords {
    private RuleWords() {}

    /** The sentence without values, for documentation. */
    public static String of(StubRule rule) {
        return rule.message().orElseGet(() -> sentence(rule).words());
    }

    /** The sentence with places for values, for violations. */
    public static RuleSentence sentence(StubRule rule) {
        return rule.message()
                .map(words -> RuleSentence.withValues(words, rule.rule()))
                .orElseGet(() -> RuleSentence.of(rule.rule()));
    }
}
