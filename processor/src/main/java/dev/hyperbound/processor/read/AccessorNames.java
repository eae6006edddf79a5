package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.SnakeCase;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Names that a parameter's method cannot have. */
final class AccessorNames {
    private static final List<String> OF_GENERATED_CLASSES = List.of(
            "builder",
            "toBuilder",
            "build",
            "set",
            "setAll",
            "validate",
            "check",
            "checkValues",
            "definition",
            "fromMap",
            "fromValues",
            "toMap",
            "toMinimalMap",
            "toValues",
            "warnings",
            "optimize",
            "tuning");
    /** Those of the class that implements the stub, by what they take. */
    private static final List<String> OF_VALUES =
            List.of("builder", "toBuilder", "definition", "toMap", "toMinimalMap", "toValues", "warnings");

    private static final List<String> OF_MAPS = List.of("fromMap", "fromValues", "check", "checkValues");

    private static final List<String> FINAL_IN_OBJECT = List.of("getClass", "notify", "notifyAll", "wait");
    private static final List<String> OF_OBJECT = List.of("equals", "hashCode", "toString", "clone", "finalize");

    private final Reading reading;

    AccessorNames(Reading reading) {
        this.reading = reading;
    }

    /** Whether a method can be a parameter's. */
    enum Verdict {
        FREE,
        TAKEN,
        IMPLEMENTED,
        REJECTED_BY_COMPILER
    }

    Verdict judge(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        boolean inherited = !Accessor.ownerOf(method).equals(reading.stub());
        if (inherited && name.equals("equals") && method.getParameters().size() == 1) {
            return Verdict.IMPLEMENTED; // as Comparator does: every class has it
        }
        if (FINAL_IN_OBJECT.contains(name) && method.getParameters().isEmpty()) {
            return Verdict.REJECTED_BY_COMPILER;
        }
        if (OF_OBJECT.contains(name) || FINAL_IN_OBJECT.contains(name)) {
            Problem.Builder problem =
                    Problem.of(Code.NAME_OF_OBJECT, ElementPosition.of(method)).words("name", name);
            reading.add(isObjects(method) ? problem : problem.words("wire", SnakeCase.of(name)));
            return Verdict.TAKEN;
        }
        if (OF_GENERATED_CLASSES.contains(name)) {
            reading.add(Problem.of(Code.RESERVED_NAME, ElementPosition.of(method))
                    .words("name", name)
                    .words("wire", SnakeCase.of(name))
                    .words("names", String.join(", ", OF_GENERATED_CLASSES)));
            return Verdict.TAKEN;
        }
        return Verdict.FREE;
    }

    /** A method with a body keeps it only if the generated class has none of the same name and arguments. */
    void checkBody(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        List<String> arguments = argumentClasses(method);
        boolean isTaken = arguments.isEmpty()
                ? OF_VALUES.contains(name)
                : OF_MAPS.contains(name) && arguments.equals(List.of("java.util.Map"));
        if (isTaken) {
            reading.add(Problem.of(Code.RESERVED_NAME, ElementPosition.of(method))
                    .words("name", name)
                    .words("names", String.join(", ", OF_GENERATED_CLASSES)));
        }
    }

    private List<String> argumentClasses(ExecutableElement method) {
        List<String> classes = new ArrayList<>();
        for (VariableElement argument : method.getParameters()) {
            classes.add(DeclaredTypes.qualifiedName(reading.types().erasure(argument.asType())));
        }
        return classes;
    }

    /** Whether the method of that class is meant, not a parameter that happens to have its name. */
    private static boolean isObjects(ExecutableElement method) {
        return !method.getParameters().isEmpty()
                || WrittenAnnotation.on(method, Override.class).isPresent();
    }
}
