package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.InterfaceShape;
import dev.hyperbound.processor.model.InterfaceShape.NestedType;
import dev.hyperbound.processor.model.InterfaceShape.Visibility;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;

/** Can a class beside the stub implement it? */
final class ShapeCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        InterfaceShape shape = stub.declaration().shape();
        if (shape.isGeneric()) {
            problems.add(problem(Code.GENERIC_STUB, stub).build());
        }
        String generated = stub.hyperparametersClass().simpleName();
        if (shape.permitted().isPresent() && !shape.permitted().get().contains(generated)) {
            problems.add(problem(Code.SEALED_STUB, stub).with("name", generated).build());
        }
        for (NestedType type : shape.outwards()) {
            if (type.visibility() == Visibility.PRIVATE) {
                problems.add(hidden(Code.PRIVATE_STUB, stub, type));
            } else if (type.visibility() == Visibility.PROTECTED) {
                problems.add(hidden(Code.PROTECTED_STUB, stub, type));
            }
        }
    }

    private static Problem hidden(Code code, Stub stub, NestedType type) {
        String name = stub.javaClass().nestedName();
        boolean isStub = type.name().equals(name);
        return problem(code, stub)
                .with("what", isStub ? "stub " + name : type.name())
                .with("it", isStub ? "it" : "stub " + name)
                .build();
    }

    private static Problem.Builder problem(Code code, Stub stub) {
        return Problem.of(code, stub.position()).with("type", stub.javaClass().nestedName());
    }
}
