package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.MisplacedAnnotation;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;

/** Are annotations of parameters on parameters only? Elsewhere they would be ignored silently. */
final class MisplacedAnnotationCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (MisplacedAnnotation misplaced : stub.declaration().members().misplaced()) {
            problems.add(Problem.of(Code.NOT_A_PARAMETER, misplaced.position())
                    .words("annotation", misplaced.annotation())
                    .with("name", name(misplaced))
                    .words("kind", kind(misplaced.kind()))
                    .build());
        }
    }

    private static String name(MisplacedAnnotation misplaced) {
        return misplaced.kind() == MisplacedAnnotation.Kind.CONSTANT ? misplaced.member() : misplaced.member() + "()";
    }

    private static String kind(MisplacedAnnotation.Kind kind) {
        return switch (kind) {
            case CONSTANT -> "a constant";
            case STATIC_METHOD -> "a static method";
            case PRIVATE_METHOD -> "a private method";
            case DEFAULT_METHOD -> "a default method";
        };
    }
}
