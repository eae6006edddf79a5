package dev.hyperbound.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stub: everything that the outputs need to know of an annotated interface.
 *
 * @param declaration the interface itself
 * @param parameters in declaration order, inherited ones first
 * @param rules in declaration order, inherited ones first
 */
public record Stub(
        StubInterface declaration,
        StubDocumentation documentation,
        List<Parameter> parameters,
        List<StubRule> rules,
        List<Objective> objectives) {
    public Stub {
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
        objectives = List.copyOf(objectives);
    }

    /** The same stub with other parameters. */
    public Stub withParameters(List<Parameter> others) {
        return new Stub(declaration, documentation, others, rules, objectives);
    }

    public JavaClass javaClass() {
        return declaration.javaClass();
    }

    public boolean isPublic() {
        return declaration.shape().isPublic();
    }

    /** Names of the interface's own default and static methods and constants, inherited ones included. */
    public List<String> otherMembers() {
        return declaration.members().others();
    }

    /** The warnings of javac that a class draws which implements the interface and names its types. */
    public List<String> lints() {
        return declaration.lints();
    }

    public Position position() {
        return declaration.position();
    }

    /** The algorithm's name, lower-case words with single hyphens. */
    public String name() {
        return documentation.name();
    }

    /** The name in words. */
    public String title() {
        return documentation.title();
    }

    /** The address of the service's own documentation. */
    public Optional<String> reference() {
        return documentation.reference();
    }

    public Description description() {
        return documentation.description();
    }

    public Optional<Deprecation> deprecation() {
        return documentation.deprecation();
    }

    /** The class that is generated for the values. */
    public JavaClass hyperparametersClass() {
        return hyperparametersClass(javaClass());
    }

    /** The class that is generated for the values of a stub of this name. */
    public static JavaClass hyperparametersClass(JavaClass stub) {
        return stub.sibling("Hyperparameters");
    }

    /** The class that is generated for tuning jobs, if any parameter is tunable. */
    public JavaClass tuningClass() {
        return tuningClass(javaClass());
    }

    /** The class that is generated for tuning jobs of a stub of this name, if any parameter is tunable. */
    public static JavaClass tuningClass(JavaClass stub) {
        return stub.sibling("Tuning");
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
