package dev.hyperbound.processor.rule.analysis;

/**
 * Which outcomes a rule can have. What is not among them is impossible; what is among them need not be possible.
 *
 * @param mayHold whether it can be definitely true
 * @param mayBeFalse whether it can be definitely false
 * @param mayBeUnknown whether it can depend on an absent parameter
 * @param mayFail whether it can be impossible to compute
 */
public record Possibilities(boolean mayHold, boolean mayBeFalse, boolean mayBeUnknown, boolean mayFail) {
    /** No outcome at all. */
    public static final Possibilities NONE = new Possibilities(false, false, false, false);

    /** Only true. */
    public static final Possibilities TRUE = new Possibilities(true, false, false, false);

    /** Only false. */
    public static final Possibilities FALSE = new Possibilities(false, true, false, false);

    static final Possibilities UNKNOWN = new Possibilities(false, false, true, false);
    static final Possibilities FAILURE = new Possibilities(false, false, false, true);

    static Possibilities only(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Whether it is true whatever comes. */
    public boolean isOnlyTrue() {
        return mayHold && !mayBeFalse && !mayBeUnknown && !mayFail;
    }

    /** Whether it can be violated. */
    public boolean mayBeViolated() {
        return mayBeFalse || mayFail;
    }

    /** Whether it can be definitely that. */
    boolean mayBe(boolean value) {
        return value ? mayHold : mayBeFalse;
    }

    /** What is possible here or there. */
    Possibilities or(Possibilities other) {
        return new Possibilities(
                mayHold || other.mayHold,
                mayBeFalse || other.mayBeFalse,
                mayBeUnknown || other.mayBeUnknown,
                mayFail || other.mayFail);
    }

    /**
     * What becomes of two operands joined by a connective that one truth value decides: that one wins, then unknown, then
     * failure.
     */
    Possibilities join(Possibilities other, boolean decisive) {
        boolean decided = mayBe(decisive) || other.mayBe(decisive);
        boolean open = mayBe(!decisive) && other.mayBe(!decisive);
        boolean unknown = (mayBeUnknown && other.mayBeOpen(decisive)) || (other.mayBeUnknown && mayBeOpen(decisive));
        boolean failure = (mayFail && (other.mayFail || other.mayBe(!decisive))) || (other.mayFail && mayBe(!decisive));
        return new Possibilities(decisive ? decided : open, decisive ? open : decided, unknown, failure);
    }

    /** What its negation can come to. */
    Possibilities negated() {
        boolean holds = mayBeFalse;
        boolean isFalse = mayHold;
        return new Possibilities(holds, isFalse, mayBeUnknown, mayFail);
    }

    /** Whether something else can be than that it decides. */
    private boolean mayBeOpen(boolean decisive) {
        return mayBeUnknown || mayFail || mayBe(!decisive);
    }
}
