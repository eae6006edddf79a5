package dev.hyperbound.processor.java.expression;

/** How tightly Java's operators bind, the loosest first. */
public enum Precedence {
    CHOICE,
    OR,
    AND,
    EQUALITY,
    RELATION,
    SUM,
    PRODUCT,
    UNARY,
    PRIMARY;

    /** The next that binds more tightly. */
    Precedence tighter() {
        return values()[ordinal() + 1];
    }
}
