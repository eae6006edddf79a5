package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.DeclaredMethod;
import dev.hyperbound.processor.model.DeclaredMethod.Argument;
import dev.hyperbound.processor.model.DeclaredMethod.Trait;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;

/** Has every method without a body the shape of a parameter's: no arguments, no type parameters, no throws clause? */
final class MethodShapeCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (DeclaredMethod method : stub.declaration().members().methods()) {
            if (!method.has(Trait.DEFAULT) && !method.isPlain() && !isMisnamed(method)) {
                if (method.has(Trait.INHERITED)) {
                    problems.add(inherited(stub, method));
                } else {
                    addOwn(method, problems);
                }
            }
        }
    }

    /** A method with arguments and a name that no parameter can have is told of its name. */
    private static boolean isMisnamed(DeclaredMethod method) {
        return !method.arguments().isEmpty() && TakenNames.contain(method.name());
    }

    private static Problem inherited(Stub stub, DeclaredMethod method) {
        return Problem.of(Code.INHERITED_NOT_A_PARAMETER, stub.position())
                .with("method", signature(method))
                .with("name", method.name())
                .with("type", stub.javaClass().nestedName())
                .with("parent", method.owner())
                .words("reason", reason(method))
                .build();
    }

    private static String reason(DeclaredMethod method) {
        if (!method.arguments().isEmpty()) {
            return "a parameter's method takes no arguments";
        }
        return method.has(Trait.TYPE_PARAMETERS)
                ? "a parameter's method has no type parameters"
                : "a parameter's method throws nothing";
    }

    private static void addOwn(DeclaredMethod method, Problems problems) {
        if (!method.arguments().isEmpty()) {
            problems.add(problem(Code.METHOD_WITH_ARGUMENTS, method));
        }
        if (method.has(Trait.TYPE_PARAMETERS)) {
            problems.add(problem(Code.GENERIC_METHOD, method));
        }
        if (method.has(Trait.EXCEPTIONS)) {
            problems.add(problem(Code.METHOD_THAT_THROWS, method));
        }
    }

    private static Problem problem(Code code, DeclaredMethod method) {
        return Problem.of(code, method.position())
                .with("method", signature(method))
                .build();
    }

    private static String signature(DeclaredMethod method) {
        List<String> types = new ArrayList<>();
        for (Argument argument : method.arguments()) {
            types.add(argument.type());
        }
        return method.name() + "(" + String.join(", ", types) + ")";
    }
}
