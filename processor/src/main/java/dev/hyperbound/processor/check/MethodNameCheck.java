package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.DeclaredMethod;
import dev.hyperbound.processor.model.DeclaredMethod.Trait;
import dev.hyperbound.processor.model.NamesOfObject;
import dev.hyperbound.processor.model.SnakeCase;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;

/** Are the names of methods free in the generated class? */
final class MethodNameCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (DeclaredMethod method : stub.declaration().members().methods()) {
            if (method.has(Trait.DEFAULT)) {
                checkKept(method, problems);
            } else if (NamesOfObject.contain(method.name())) {
                Problem.Builder problem =
                        Problem.of(Code.NAME_OF_OBJECT, method.position()).words("name", method.name());
                problems.add(isObjects(method) ? problem.build() : withWireName(problem, method));
            } else if (TakenNames.ofGeneratedClasses(method.name())) {
                problems.add(withWireName(reserved(method), method));
            }
        }
    }

    /** A method with a body is kept unless the generated class has one of the same name and arguments. */
    private static void checkKept(DeclaredMethod method, Problems problems) {
        if (TakenNames.containSignature(method)) {
            problems.add(reserved(method).build());
        }
    }

    private static Problem.Builder reserved(DeclaredMethod method) {
        return Problem.of(Code.RESERVED_NAME, method.position())
                .words("name", method.name())
                .words("names", TakenNames.inWords());
    }

    /** A parameter may keep the name on the wire. */
    private static Problem withWireName(Problem.Builder problem, DeclaredMethod method) {
        return problem.words("wire", SnakeCase.of(method.name())).build();
    }

    /** Whether the method of that class is meant, not a parameter that happens to have its name. */
    private static boolean isObjects(DeclaredMethod method) {
        return !method.arguments().isEmpty() || method.has(Trait.OVERRIDE);
    }
}
