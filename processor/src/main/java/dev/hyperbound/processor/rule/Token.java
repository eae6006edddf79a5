package dev.hyperbound.processor.rule;

/**
 * A token of a rule.
 *
 * @param text a name without back quotes, or a sign as it is written; empty otherwise
 * @param value of a literal its value, of an error its {@link RuleProblem}; otherwise the text again
 */
record Token(Kind kind, int start, int end, String text, Object value) {
    enum Kind {
        NUMBER,
        STRING,
        NAME,
        QUOTED_NAME,
        SIGN,
        END,
        ERROR
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }
}
