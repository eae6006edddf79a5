package dev.hyperbound.processor.words;

import dev.hyperbound.processor.model.StubRule;

/** Rules in words: the author's own where there are some, otherwise what the rule says. */
public final class RuleWords {
    private RuleWords() {}

    /** The sentence without values, for documentation. */
    public static String of(StubRule rule) {
        return rule.message().isPresent()
                ? rule.message().get()
                : sentence(rule).words();
    }

    /** The sentence with places for values, for violations. */
    public static RuleSentence sentence(StubRule rule) {
        return rule.message().isPresent()
                ? RuleSentence.withValues(rule.message().get(), rule.rule())
                : RuleSentence.of(rule.rule());
    }
}
