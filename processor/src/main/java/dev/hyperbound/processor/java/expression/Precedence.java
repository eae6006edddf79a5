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

    /** The next that binds more tightly; nothing binds more tightly than the last. */
    Precedence tighter() {
        return switch (this) {
            case CHOICE -> OR;
            case OR -> AND;
            case AND -> EQUALITY;
            case EQUALITY -> RELATION;
            case RELATION -> SUM;
            case SUM -> PRODUCT;
            case PRODUCT -> UNARY;
            case UNARY, PRIMARY -> PRIMARY;
        };
    }
}
