package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;

/** Are the names of generated classes free? */
final class GeneratedNameCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        checkFree(stub, stub.hyperparametersClass(), problems);
        if (stub.isTunable()) {
            checkFree(stub, stub.tuningClass(), problems);
        }
        for (JavaClass twin : stub.declaration().neighbours().twins()) {
            problems.add(Problem.of(Code.GENERATED_NAME_CLASH, stub.position())
                    .with("first", stub.javaClass().nestedName())
                    .with("second", twin.nestedName())
                    .with("name", stub.hyperparametersClass().simpleName())
                    .build());
        }
    }

    private static void checkFree(Stub stub, JavaClass generated, Problems problems) {
        if (stub.declaration().neighbours().written().contains(generated)) {
            problems.add(Problem.of(Code.GENERATED_NAME_TAKEN, stub.position())
                    .with("name", generated.simpleName())
                    .with("type", stub.javaClass().nestedName())
                    .build());
        }
    }
}
