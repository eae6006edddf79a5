package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Problems;

/** A question asked of a stub. */
interface Check {
    /** Adds what is wrong to the problems. */
    void check(Stub stub, Problems problems);
}
