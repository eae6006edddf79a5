package dev.hyperbound.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stub: everything that the outputs need to know of an annotated interface.
 *
 * @param name the algorithm's name, lower-case words with single hyphens
 * @param title the name in words
 * @param reference the address of the service's own documentation
 * @param parameters in declaration order, inherited ones first
 * @param rules in declaration order, inherited ones first
 * @param otherMembers names of the interface's own default and static methods and constants, inherited ones included:
 *     generated members keep away from them
 * @param lints the warnings of javac that a class draws which implements the interface and names its types
 */
public record Stub(
        JavaClass javaClass,
        boolean isPublic,
        String name,
        String title,
        Optional<String> reference,
        Description description,
        List<Parameter> parameters,
        List<StubRule> rules,
        List<Objective> objectives,
        List<String> otherMembers,
        Optional<Deprecation> deprecation,
        List<String> lints,
        Position position) {
    public Stub {
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
        objectives = List.copyOf(objectives);
        otherMembers = List.copyOf(otherMembers);
        lints = List.copyOf(lints);
    }

    /** The same stub with other parameters. */
    public Stub withParameters(List<Parameter> others) {
        return new Stub(
                javaClass,
                isPublic,
                name,
                title,
                reference,
                description,
                others,
                rules,
                objectives,
                otherMembers,
                deprecation,
                lints,
                position);
    }

    /** The class that is generated for the values. */
    public JavaClass hyperparametersClass() {
        return javaClass.sibling("Hyperparameters");
    }

    /** The class that is generated for tuning jobs, if any parameter is tunable. */
    public JavaClass tuningClass() {
        return javaClass.sibling("Tuning");
    }

    /** Whether a tuning job may vary anything. */
    public boolean isTunable() {
        for (Parameter parameter : parameters) {
            if (parameter.tunable().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is nobody's business. */
    public boolean hasSecrets() {
        for (Parameter parameter : parameters) {
            if (parameter.isSecret()) {
                return true;
            }
        }
        return false;
    }

    public List<Parameter> requiredParameters() {
        List<Parameter> required = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (parameter.isRequired()) {
                required.add(parameter);
            }
        }
        return List.copyOf(required);
    }
}
