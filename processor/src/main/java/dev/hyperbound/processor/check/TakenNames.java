package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.DeclaredMethod;
import dev.hyperbound.processor.model.DeclaredMethod.Argument;
import dev.hyperbound.processor.model.NamesOfObject;
import java.util.List;

/** Names that a parameter's method cannot have, for generated classes have methods of that name. */
final class TakenNames {
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
    private static final List<String> WITHOUT_ARGUMENTS =
            List.of("builder", "toBuilder", "definition", "toMap", "toMinimalMap", "toValues", "warnings");

    private static final List<String> OF_MAPS = List.of("fromMap", "fromValues", "check", "checkValues");

    private TakenNames() {}

    /** Those of generated classes, in words. */
    static String inWords() {
        return String.join(", ", OF_GENERATED_CLASSES);
    }

    /** Whether generated classes have a method of that name, whatever it takes. */
    static boolean ofGeneratedClasses(String name) {
        return OF_GENERATED_CLASSES.contains(name);
    }

    /** Whether a parameter cannot have that name. */
    static boolean contain(String name) {
        return NamesOfObject.contain(name) || ofGeneratedClasses(name);
    }

    /** Whether the class that implements the stub has a method of that name and those arguments. */
    static boolean containSignature(DeclaredMethod method) {
        List<Argument> arguments = method.arguments();
        return arguments.isEmpty()
                ? WITHOUT_ARGUMENTS.contains(method.name())
                : OF_MAPS.contains(method.name())
                        && arguments.size() == 1
                        && arguments.get(0).erasure().equals("java.util.Map");
    }
}
