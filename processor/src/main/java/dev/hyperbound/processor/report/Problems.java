package dev.hyperbound.processor.report;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of a stub. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    /** All of them, as they were found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }
}
