package dev.hyperbound.sagemaker;

import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.RuleInfo;
import dev.hyperbound.runtime.TuningDefinition;
import dev.hyperbound.runtime.TuningObjective;
import dev.hyperbound.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An algorithm that knows the others: of a name that it has nothing to say about, it says whose it is. The others are
 * loaded when that happens, and not before.
 */
final class AmongSiblings<T extends Hyperparameters> implements Definition<T> {
    /** The argument of a violation that has a better name to offer. */
    private static final String SUGGESTION = "suggestion";

    /** Siblings that are named; of more, their number. */
    private static final int NAMED = 2;

    private final Definition<T> definition;

    AmongSiblings(Definition<T> definition) {
        this.definition = definition;
    }

    @Override
    public String name() {
        return definition.name();
    }

    @Override
    public String title() {
        return definition.title();
    }

    @Override
    public String reference() {
        return definition.reference();
    }

    @Override
    public List<Parameter> parameters() {
        return definition.parameters();
    }

    @Override
    public List<TuningObjective> objectives() {
        return definition.objectives();
    }

    @Override
    public List<RuleInfo> rules() {
        return definition.rules();
    }

    @Override
    public Optional<TuningDefinition<?>> tuning() {
        return definition.tuning();
    }

    @Override
    public T fromMap(Map<String, String> map) {
        try {
            return definition.fromMap(map);
        } catch (InvalidHyperparametersException e) {
            throw explained(e);
        }
    }

    @Override
    public T fromValues(Map<String, ?> values) {
        try {
            return definition.fromValues(values);
        } catch (InvalidHyperparametersException e) {
            throw explained(e);
        }
    }

    @Override
    public List<Violation> check(Map<String, String> map) {
        return explained(definition.check(map));
    }

    @Override
    public List<Violation> checkValues(Map<String, ?> values) {
        return explained(definition.checkValues(values));
    }

    @Override
    public List<Violation> check(Map<String, String> map, Set<String> unknown) {
        return explained(definition.check(map, unknown));
    }

    @Override
    public List<Violation> checkValues(Map<String, ?> values, Set<String> unknown) {
        return explained(definition.checkValues(values, unknown));
    }

    private InvalidHyperparametersException explained(InvalidHyperparametersException thrown) {
        return new InvalidHyperparametersException(thrown.algorithm(), explained(thrown.violations()));
    }

    private List<Violation> explained(List<Violation> violations) {
        return violations.stream().map(this::explained).toList();
    }

    private Violation explained(Violation violation) {
        if (violation.kind() != Violation.Kind.UNKNOWN
                || violation.arguments().containsKey(SUGGESTION)
                || violation.parameters().isEmpty()) {
            return violation;
        }
        String name = violation.parameters().get(0);
        if (has(definition, name)) {
            return violation;
        }
        List<String> owners = owners(name);
        return owners.isEmpty() ? violation : ofOthers(name, owners);
    }

    private static List<String> owners(String name) {
        List<String> owners = new ArrayList<>();
        for (Definition<?> other : BuiltIn.all()) {
            if (has(other, name)) {
                owners.add(other.name());
            }
        }
        return owners;
    }

    private static boolean has(Definition<?> definition, String name) {
        return definition.parameters().stream()
                .anyMatch(parameter -> parameter.wireName().equals(name)
                        || parameter.alsoNames().contains(name));
    }

    private Violation ofOthers(String name, List<String> owners) {
        String message = name + ": unknown hyperparameter of " + name() + ", one of " + listed(owners) + "; remove it";
        return Violation.of(Violation.Kind.UNKNOWN, message)
                .parameters(List.of(name))
                .constraint(name())
                .build();
    }

    private static String listed(List<String> owners) {
        if (owners.size() == 1) {
            return owners.get(0);
        }
        if (owners.size() == NAMED) {
            return owners.get(0) + " and " + owners.get(1);
        }
        return owners.get(0) + ", " + owners.get(1) + " and " + (owners.size() - NAMED) + " more";
    }
}
