package dev.hyperbound.processor.rule;

/** What a text is asked about another one; named as in the language and in {@link String}. */
public enum TextRelation {
    STARTS_WITH("startsWith"),
    ENDS_WITH("endsWith"),
    CONTAINS("contains");

    private final String function;

    TextRelation(String function) {
        this.function = function;
    }

    public String function() {
        return function;
    }
}
