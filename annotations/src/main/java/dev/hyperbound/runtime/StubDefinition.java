package dev.hyperbound.runtime;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The definition of a stub: what generated code gives of it, and the ways to read that follow from that. Extended by
 * generated code.
 *
 * @param <T> type of the hyperparameters
 */
public abstract class StubDefinition<T extends Hyperparameters> implements Definition<T> {
    private final String name;
    private final String title;
    private final String reference;
    private final List<Parameter> parameters;

    /**
     * Begins with what every stub has.
     *
     * @param name the algorithm's name
     * @param title the name in words
     * @param reference the address of the service's documentation; empty if there is none
     * @param parameters what is known of the parameters, in declaration order
     */
    protected StubDefinition(String name, String title, String reference, List<Parameter> parameters) {
        this.name = name;
        this.title = title;
        this.reference = reference;
        this.parameters = parameters;
    }

    /**
     * Reads and builds.
     *
     * @param reader what there is to read
     * @return the hyperparameters
     * @throws InvalidHyperparametersException with every violation, if there is any
     */
    protected abstract T build(WireReader reader);

    /**
     * Reads and checks.
     *
     * @param reader what there is to read
     * @return errors and warnings
     */
    protected abstract Violations find(WireReader reader);

    /**
     * Describes the rules.
     *
     * @return a new array in declaration order
     */
    protected RuleInfo[] describeRules() {
        return new RuleInfo[0];
    }

    /**
     * Makes a value plain that is of one of the stub's own classes.
     *
     * @param value any value
     * @return the wire name of a constant; an array of its components for a record; the same value for all others
     */
    protected Object plain(Object value) {
        return value;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String reference() {
        return reference;
    }

    @Override
    public final List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public List<TuningObjective> objectives() {
        return List.of();
    }

    @Override
    public final List<RuleInfo> rules() {
        return List.of(describeRules());
    }

    @Override
    public Optional<TuningDefinition<?>> tuning() {
        return Optional.empty();
    }

    @Override
    public final T fromMap(Map<String, String> map) {
        return build(WireReader.ofSent(Objects.requireNonNull(map, "map")));
    }

    @Override
    public final T fromValues(Map<String, ?> values) {
        return build(reader(values));
    }

    @Override
    public final List<Violation> check(Map<String, String> map) {
        return validate(WireReader.ofSent(Objects.requireNonNull(map, "map")));
    }

    @Override
    public final List<Violation> checkValues(Map<String, ?> values) {
        return validate(reader(values));
    }

    @Override
    public final List<Violation> check(Map<String, String> map, Set<String> unknown) {
        UnknownValues unknowns = new UnknownValues(unknown, parameters);
        WireReader reader = WireReader.ofSent(unknowns.takenFrom(Objects.requireNonNull(map, "map"), ""));
        return unknowns.leftOutOf(validate(unknowns.markedIn(reader)));
    }

    @Override
    public final List<Violation> checkValues(Map<String, ?> values, Set<String> unknown) {
        UnknownValues unknowns = new UnknownValues(unknown, parameters);
        WireReader reader = reader(unknowns.takenFrom(Objects.requireNonNull(values, "values"), (Object) ""));
        return unknowns.leftOutOf(validate(unknowns.markedIn(reader)));
    }

    private List<Violation> validate(WireReader reader) {
        return find(reader).done(parameters);
    }

    private WireReader reader(Map<String, ?> values) {
        return WireReader.ofTyped(values, this);
    }

    /** Whether it is a name of a parameter. */
    final boolean reads(String name) {
        for (Parameter parameter : parameters) {
            if (parameter.wireName().equals(name) || parameter.alsoNames().contains(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Makes a text in wire form of a value of a parameter.
     *
     * @throws MalformedValueException if the value is not of the parameter's type
     */
    final String text(String wireName, Object value) {
        for (Parameter parameter : parameters) {
            if (parameter.wireName().equals(wireName)) {
                return ValueText.of(value, parameter.type(), this);
            }
        }
        throw new IllegalArgumentException(wireName);
    }
}
