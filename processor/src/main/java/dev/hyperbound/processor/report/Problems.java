package dev.hyperbound.processor.report;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of a stub. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    /** Whether one of them is an error by its code. */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.code().kind() == Code.Kind.ERROR);
    }

    /** All of them, as they were found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }
}
