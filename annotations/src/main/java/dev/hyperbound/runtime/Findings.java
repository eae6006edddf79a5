package dev.hyperbound.runtime;

/** What looking at points has shown: the first flaw, where there is one, and whether there is a point without. */
final class Findings {
    private @Nullable Violation flaw;
    private String where = "";
    private boolean isAnyFine;
    private boolean isEverywhere;

    /** A point without a flaw. */
    void addFine() {
        isAnyFine = true;
    }

    /** A point with a flaw. */
    void add(Violation found, String point) {
        where += (flaw == null ? "" : " or ") + point;
        flaw = flaw == null ? found : flaw;
    }

    /** Whether further points can add nothing. */
    boolean isSettled() {
        return isAnyFine && flaw != null;
    }

    /** Ends the search; whether the points tell of all others is known now. */
    void end(boolean tellOfAll) {
        isEverywhere = tellOfAll && !isAnyFine && flaw != null;
    }

    @Nullable
    Violation flaw() {
        return flaw;
    }

    String where() {
        return where;
    }

    boolean isEverywhere() {
        return isEverywhere;
    }
}
