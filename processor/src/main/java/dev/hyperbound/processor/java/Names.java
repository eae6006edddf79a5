package dev.hyperbound.processor.java;

import dev.hyperbound.processor.java.source.SourceNames;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.SnakeCase;
import dev.hyperbound.processor.model.Stub;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The names of the fields, private methods and stages that stand for a stub's parameters. A name equals the
 * parameter's wherever nothing speaks against it.
 */
final class Names implements SourceNames {
    private static final List<String> GENERATED_METHODS = List.of(
            "build",
            "builder",
            "check",
            "checkValues",
            "clone",
            "definition",
            "equals",
            "finalize",
            "from",
            "fromMap",
            "fromValues",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "optimize",
            "set",
            "setAll",
            "toBuilder",
            "toMap",
            "toMinimalMap",
            "toString",
            "toValues",
            "tuning",
            "validate",
            "wait",
            "warnings");

    /** Variables of generated methods that read fields, and fields of our own: others must not be called so. */
    private static final List<String> LOCALS = List.of(
            "builder",
            "element",
            "found",
            "i",
            "map",
            "other",
            "problem",
            "reader",
            "result",
            "that",
            "writer",
            "PARAMETERS");

    private final Set<String> fieldNames = new HashSet<>(LOCALS);
    private final Set<String> methodNames = new HashSet<>(GENERATED_METHODS);
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> flags = new HashMap<>();
    private final Map<String, String> methods = new HashMap<>();
    private final Map<String, String> stages = new HashMap<>();
    private final String asIs;
    private final String reports;

    Names(Stub stub) {
        // A variable of such a name would hide the package in a qualified class name
        fieldNames.addAll(stub.javaClass().simpleNames());
        fieldNames.addAll(
                List.of("java", "javax", "dev", stub.javaClass().packageName().split("\\.", 2)[0]));
        for (Parameter parameter : stub.parameters()) {
            methodNames.add(parameter.accessor());
            fields.put(parameter.accessor(), unused(variable(parameter.accessor()), fieldNames));
        }
        for (Parameter parameter : stub.requiredParameters()) {
            flags.put(parameter.accessor(), unused(variable(parameter.accessor()) + "Given", fieldNames));
        }
        methodNames.addAll(stub.otherMembers());
        asIs = newMethod("asIs");
        reports = newMethod("reports");
        nameStages(stub);
    }

    private void nameStages(Stub stub) {
        Map<String, Integer> seen = new HashMap<>();
        for (Parameter parameter : stub.requiredParameters()) {
            String name = SourceNames.capitalised(parameter.accessor()) + "Stage";
            String folded = name.toLowerCase(Locale.ROOT);
            int count = seen.getOrDefault(folded, 0) + 1;
            seen.put(folded, count);
            stages.put(parameter.accessor(), count == 1 ? name : name + count);
        }
    }

    /** The field that holds the parameter's value, and the parameter of its setters. */
    String field(Parameter parameter) {
        return Objects.requireNonNull(fields.get(parameter.accessor()));
    }

    /** The field that says whether a required primitive was given. */
    String given(Parameter parameter) {
        return Objects.requireNonNull(flags.get(parameter.accessor()));
    }

    /** The interface of the stage that sets a required parameter. */
    String stage(Parameter parameter) {
        return Objects.requireNonNull(stages.get(parameter.accessor()));
    }

    /** The builder's method that gives its values to the class of tuning jobs: both classes must call it the same. */
    String asIs() {
        return asIs;
    }

    /** The values' method that knows metrics: both classes must call it the same. */
    String reports() {
        return reports;
    }

    @Override
    public String newMethod(String wanted) {
        return unused(wanted, methodNames);
    }

    @Override
    public String variable(String wanted) {
        return Character.isUpperCase(wanted.codePointAt(0)) ? "the" + wanted : wanted;
    }

    /** The names of all fields, which local variables keep away from. */
    Set<String> fieldNames() {
        return Collections.unmodifiableSet(fieldNames);
    }

    /** The private method of a purpose: the same at each call. */
    String method(String purpose) {
        String known = methods.get(purpose);
        if (known != null) {
            return known;
        }
        String name = newMethod(purpose);
        methods.put(purpose, name);
        return name;
    }

    /** A further private field; each call reserves another. */
    String newField(String wanted) {
        return unused(wanted, fieldNames);
    }

    /** A constant named after a method: {@code modelName} gives {@code MODEL_NAME}. */
    String newConstant(String accessor) {
        return unused(SnakeCase.of(accessor).toUpperCase(Locale.ROOT), fieldNames);
    }

    private static String unused(String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }
}
