package dev.hyperbound.runtime;

/**
 * What stops the computation of a rule: an overflow, a zero divisor, an index outside its list. It never leaves the
 * code of the rule, which turns it into a {@link Truth}, and costs no stack trace.
 */
public final class RuleFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What failed. */
    private final String what;

    RuleFailure(String what) {
        super(what, null, false, false);
        this.what = what;
    }

    /**
     * Returns what failed.
     *
     * @return for example {@code parts is 0}
     */
    public String what() {
        return what;
    }

    /**
     * Returns the failure as the outcome of a rule.
     *
     * @return a failure with the same text
     */
    public Truth truth() {
        return Truth.failed(what);
    }
}
