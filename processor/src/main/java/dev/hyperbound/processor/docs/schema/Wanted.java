package dev.hyperbound.processor.docs.schema;

/** How an expression is to come out. */
enum Wanted {
    TRUE(true, false),
    FALSE(false, false),
    NOT_FALSE(true, true),
    NOT_TRUE(false, true);

    private final boolean outcome;
    private final boolean orUnknown;

    Wanted(boolean outcome, boolean orUnknown) {
        this.outcome = outcome;
        this.orUnknown = orUnknown;
    }

    /** The outcome that is wanted. */
    boolean outcome() {
        return outcome;
    }

    /** Whether to come out neither way will do, too. */
    boolean orUnknown() {
        return orUnknown;
    }

    /** What the opposite of an expression has to come out as. */
    Wanted opposite() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case NOT_FALSE -> NOT_TRUE;
            case NOT_TRUE -> NOT_FALSE;
        };
    }
}
