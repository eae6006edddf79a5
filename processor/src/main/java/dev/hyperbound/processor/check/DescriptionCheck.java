package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;

/** Is every parameter described? Only asked where somebody wants to know. */
public final class DescriptionCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (Parameter parameter : stub.parameters()) {
            if (parameter.description().isEmpty()) {
                problems.add(Problem.of(Code.UNDESCRIBED, parameter.position())
                        .named("name", parameter.wireName())
                        .build());
            }
        }
    }
}
