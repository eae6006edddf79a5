package dev.hyperbound.cli;

/** What the process ends with. */
final class Status {
    static final int FINE = 0;
    static final int VIOLATIONS = 1;
    static final int UNUSABLE = 2;

    private Status() {}
}
