package dev.hyperbound.processor.rule;

import java.util.Optional;

/**
 * A token of a rule.
 *
 * @param text a name without back quotes, a string without quotes, a sign as it is written, a number in digits
 * @param number the value of a number
 * @param problem what is wrong where an error stands
 */
record Token(Kind kind, int start, int end, String text, Optional<Magnitude> number, Optional<RuleProblem> problem) {
    /** A token that is neither a number nor an error. */
    Token(Kind kind, int start, int end, String text) {
        this(kind, start, end, text, Optional.empty(), Optional.empty());
    }

    static Token number(int start, int end, Magnitude number) {
        return new Token(Kind.NUMBER, start, end, number.text(), Optional.of(number), Optional.empty());
    }

    static Token error(RuleProblem problem) {
        return new Token(Kind.ERROR, problem.start(), problem.end(), "", Optional.empty(), Optional.of(problem));
    }

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
