package dev.hyperbound.runtime;

/**
 * What a rule comes to: true, false, unknown because a parameter is absent, or a failure such as a division by zero.
 *
 * <p>{@link #and} and {@link #or} settle as soon as one side decides, whatever the other side is. Where nothing
 * decides, unknown outranks a failure.
 */
public final class Truth {
    /** The rule holds. */
    public static final Truth TRUE = new Truth("true");

    /** The rule is violated. */
    public static final Truth FALSE = new Truth("false");

    /** A parameter that is absent would decide. */
    public static final Truth UNKNOWN = new Truth("unknown");

    private final String text;

    private Truth(String text) {
        this.text = text;
    }

    /**
     * Returns the constant for a boolean.
     *
     * @param value the boolean
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Returns a failure.
     *
     * @param what what failed, for example {@code parts is 0}
     * @return a failure with that text
     */
    public static Truth failed(String what) {
        return new Truth(what);
    }

    /**
     * Tells whether it is definitely true.
     *
     * @return whether it is {@link #TRUE}
     */
    public boolean isTrue() {
        return this == TRUE;
    }

    /**
     * Tells whether it is definitely false.
     *
     * @return whether it is {@link #FALSE}
     */
    public boolean isFalse() {
        return this == FALSE;
    }

    /**
     * Tells whether an absent parameter leaves it open.
     *
     * @return whether it is {@link #UNKNOWN}
     */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    /**
     * Tells whether it could not be computed.
     *
     * @return whether it is a failure
     */
    public boolean isFailure() {
        return this != TRUE && this != FALSE && this != UNKNOWN;
    }

    /**
     * Tells whether a rule that came to this is violated: it is false, or could not be computed.
     *
     * @return whether there is something to say
     */
    public boolean isBroken() {
        return this != TRUE && this != UNKNOWN;
    }

    /**
     * Returns what failed; otherwise {@code true}, {@code false} or {@code unknown}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }

    /**
     * Negates; unknown and failures stay as they are.
     *
     * @return the opposite
     */
    public Truth not() {
        return isTrue() ? FALSE : isFalse() ? TRUE : this;
    }

    /**
     * Returns whether both are true.
     *
     * @param other the other one
     * @return false if either is; otherwise unknown if either is; otherwise the first failure if there is one
     */
    public Truth and(Truth other) {
        return isFalse() || other.isTrue() || (isUnknown() && !other.isFalse()) || (isFailure() && other.isFailure())
                ? this
                : other;
    }

    /**
     * Returns whether either is true.
     *
     * @param other the other one
     * @return true if either is; otherwise unknown if either is; otherwise the first failure if there is one
     */
    public Truth or(Truth other) {
        return isTrue() || other.isFalse() || (isUnknown() && !other.isTrue()) || (isFailure() && other.isFailure())
                ? this
                : other;
    }

    /**
     * Tells whether this could be decided at all.
     *
     * @return {@link #TRUE} if this is true or false, otherwise this
     */
    public Truth decided() {
        return isFalse() ? TRUE : this;
    }
}
