package dev.hyperbound.runtime;

import dev.hyperbound.Goal;
import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a tuning job varies, beside fixed values, and the checks of it. Implemented by generated
 * code, which knows the values and says how rules and conditions depend on what is tuned.
 */
public abstract class SearchSpace {
    private final List<Parameter> parameters;
    private final Axes axes;

    /** What is wrong with a job that is described elsewhere, before any value is looked at. */
    private List<Violation> described = List.of();

    /** Whether a job that is described elsewhere has a range, if only one that can't be read. */
    private boolean isAnyRangeGiven;

    /** Parameters of which nothing is known, or of which {@link #described} says all. */
    private UnknownValues hidden = UnknownValues.NONE;

    /** The metric that is to be optimised, if it is known. */
    private @Nullable String metric;

    private Violations warnings = Violations.none();
    private FixedValues fixed = FixedValues.NONE;

    /**
     * Begins with nothing tuned.
     *
     * @param parameters the parameters, in declaration order
     */
    protected SearchSpace(List<Parameter> parameters) {
        this.parameters = parameters;
        axes = new Axes(parameters);
    }

    /**
     * Begins with what another one has.
     *
     * @param that the one to start from
     */
    protected SearchSpace(SearchSpace that) {
        parameters = that.parameters;
        axes = new Axes(that.axes);
        warnings = that.warnings;
        fixed = that.fixed;
    }

    /**
     * Gives a parameter an integer.
     *
     * @param parameter wire name of one that can be tuned and takes integers
     * @param value an int for a parameter of that type
     */
    protected void setWhole(String parameter, long value) {
        throw new IllegalArgumentException(parameter);
    }

    /**
     * Gives a parameter a real number.
     *
     * @param parameter wire name of one that can be tuned and takes real numbers
     * @param value the number
     */
    protected void setReal(String parameter, double value) {
        throw new IllegalArgumentException(parameter);
    }

    /**
     * Gives a parameter a value of another kind.
     *
     * @param parameter wire name of one that can be tuned
     * @param value a constant of its enum, a boolean or a string
     */
    protected void setWord(String parameter, Object value) {
        throw new IllegalArgumentException(parameter);
    }

    /**
     * Gives a parameter what a job that is described elsewhere says of it.
     *
     * @param parameter wire name
     * @param text the value in wire form, which may be none of the parameter
     */
    protected abstract void read(String parameter, String text);

    /**
     * Checks the values of the moment.
     *
     * @return what is wrong with them
     */
    protected abstract List<Violation> valueErrors();

    /**
     * Returns the values of the moment, after {@link #valueErrors()} has looked at them. A rule may forbid them, for a
     * search space can hold such points; but each value must be one of its parameter.
     *
     * @return the values
     */
    protected abstract Hyperparameters values();

    /**
     * Finds what is doubtful about the values of the moment, after {@link #valueErrors()} has looked at them.
     *
     * @return what is not wrong, but doubtful
     */
    protected abstract List<Violation> valueWarnings();

    /**
     * Names every rule and condition that depends on what is tunable.
     *
     * @param examination takes how each depends on it, and which one it is
     */
    protected abstract void examine(Examination examination);

    /**
     * Tunes a real number.
     *
     * @param parameter wire name
     * @param min smallest value
     * @param max largest value
     * @param scale how the search is spread
     * @param recommended the recommended range, if there is one: smallest and largest value
     */
    public final void tune(String parameter, double min, double max, Scale scale, double... recommended) {
        axes.put(RealAxis.of(parameter, min, max, Objects.requireNonNull(scale, "scale"), recommended));
    }

    /**
     * Tunes an integer.
     *
     * @param parameter wire name
     * @param min smallest value
     * @param max largest value
     * @param scale how the search is spread
     * @param recommended the recommended range, if there is one: smallest and largest value
     */
    public final void tune(String parameter, long min, long max, Scale scale, double... recommended) {
        long step = parameter(parameter).multipleOf().orElse(1);
        axes.put(WholeAxis.of(parameter, min, max, Objects.requireNonNull(scale, "scale"), recommended)
                .inStepsOf(step));
    }

    /**
     * Tunes over values.
     *
     * @param parameter wire name
     * @param values the values to choose from
     */
    public final void tune(String parameter, List<Choice> values) {
        axes.put(new ListedAxis(parameter, List.copyOf(values)));
    }

    /**
     * Takes over a job that is described elsewhere.
     *
     * @param fixed what is fixed, in wire form by any name of the parameter
     * @param ranges what is tuned; what is wrong with them is told by {@link #validate()}
     * @param unknown names of parameters of which nothing is known
     * @return what the builder of the fixed values has to read
     */
    public final WireReader describe(Map<String, String> fixed, List<ParameterRange> ranges, Set<String> unknown) {
        RangeReading reading =
                new RangeReading(this, parameters, Objects.requireNonNull(fixed, "staticHyperparameters"), unknown);
        for (ParameterRange range : Objects.requireNonNull(ranges, "ranges")) {
            reading.read(Objects.requireNonNull(range, "range"));
        }
        described = reading.violations();
        isAnyRangeGiven = !ranges.isEmpty();
        hidden = new UnknownValues(reading.hidden(), parameters);
        return hidden.markedIn(WireReader.ofSent(hidden.takenFrom(reading.fixed(), "")));
    }

    /**
     * Holds the objective of a job that is described elsewhere to what the metric is for.
     *
     * @param objective what the job aims at
     * @param goal the goal that the algorithm gives the metric; null if it doesn't know the metric
     */
    public final void aim(TuningObjective objective, @Nullable Goal goal) {
        if (goal != null && goal != objective.goal()) {
            String message =
                    "objective: " + Text.show(objective.metric()) + ": must be " + goal + ", not " + objective.goal();
            described = Violations.of(described)
                    .tuning(Severity.ERROR, goal.name(), message, "objective")
                    .done();
        }
    }

    /**
     * Ends a check that tells warnings as well.
     *
     * @param found the errors
     * @return the errors, and then what the last {@link #validate()} found doubtful
     */
    public final List<Violation> allOf(List<Violation> found) {
        return Violations.of(found).addAll(warnings()).done();
    }

    /**
     * A parameter gets a fixed value.
     *
     * @param parameter wire name
     */
    public final void fix(String parameter) {
        axes.remove(parameter);
    }

    /**
     * Returns what is tuned.
     *
     * @return the ranges, in the order of the parameters
     */
    public final List<ParameterRange> ranges() {
        return axes.ranges();
    }

    /**
     * Checks everything.
     *
     * @return every error
     */
    public final List<Violation> validate() {
        Violations errors = axes.errors(Violations.of(described), this);
        warnings = axes.warnings();
        fixed = FixedValues.NONE;
        axes.chooseFirst(this);
        List<Violation> ofValues = hidden.leftOutOf(valueErrors());
        boolean isSound = errors.isEmpty() && hidden.isEmpty() && hasOnlyRules(ofValues);
        Answers answers = new Answers(this, axes, isSound);
        examine(new Examination(axes, answers));
        axes.chooseFirst(this);
        warnings = warnings.addAll(answers.warnings());
        errors = errors.addAll(answers.errors()).addAll(untold(ofValues, answers));
        errors = ServiceLimits.ofRanges(errors, axes.size());
        if (axes.isEmpty() && !isAnyRangeGiven) {
            warnings = warnings.tuning(Severity.WARNING, "at least 1 range", "nothing is tuned");
        }
        if (isSound && errors.isEmpty()) {
            errors = ServiceLimits.ofSent(errors, fix(answers), axes.size());
        }
        return errors.done();
    }

    /** Settles what is sent beside what is tuned. */
    private Map<String, String> fix(Answers answers) {
        Hyperparameters values = values();
        List<Violation> doubts = untold(valueWarnings(), answers);
        warnings = warnings.addAll(doubts);
        Set<String> idle = new HashSet<>(answers.idle());
        for (Violation doubt : doubts) {
            if (doubt.kind() == Kind.UNUSED) {
                idle.addAll(doubt.parameters());
            }
        }
        fixed = FixedValues.of(values.toMap(), parameters, axes, answers.searched(), idle);
        return fixed.sent();
    }

    /**
     * Returns what the last {@link #validate()} found doubtful.
     *
     * @return every warning
     */
    public final List<Violation> warnings() {
        return warnings.done();
    }

    /**
     * Returns the fixed values that have an effect somewhere in the space, as they are sent.
     *
     * @return wire names and wire values in declaration order, unmodifiable
     */
    public final Map<String, String> staticHyperparameters() {
        return fixed.sent();
    }

    /**
     * Tells whether the job may try these values.
     *
     * @param values valid hyperparameters
     * @return whether each tuned value lies in its range and the others are the fixed ones; what has no effect or is
     *     never sent does not count
     */
    public final boolean contains(Hyperparameters values) {
        Map<String, String> map = values.toMap();
        for (Parameter parameter : parameters) {
            String name = parameter.wireName();
            Axis axis = axes.get(name);
            String text = map.get(name);
            if (text == null) {
                text = parameter.defaultValue().orElse(null);
            }
            boolean fits = axis == null ? fixed.allow(parameter, text) : text != null && axis.contains(text);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /**
     * Checks everything, and whether a metric is reported.
     *
     * @param aim the metric that is to be optimised; null if none was chosen
     * @return what is wrong
     */
    public final List<Violation> validate(@Nullable String aim) {
        metric = aim;
        return validate();
    }

    /**
     * Whether the algorithm reports a metric for the values of the moment.
     *
     * @param name of a metric
     * @return false only where it certainly does not
     */
    protected boolean reports(String name) {
        return true;
    }

    /** Whether each value by itself is one of its parameter: only what several say together is wrong. */
    private static boolean hasOnlyRules(List<Violation> found) {
        for (Violation violation : found) {
            boolean isConditional = violation.kind() == Kind.UNUSED
                    || (violation.kind() == Kind.REQUIRED
                            && violation.arguments().containsKey("when"));
            if (violation.kind() != Kind.RULE && !isConditional) {
                return false;
            }
        }
        return true;
    }

    /** What has nothing to do with what is tuned. */
    private List<Violation> untold(List<Violation> found, Answers answers) {
        Violations rest = Violations.none();
        for (Violation violation : found) {
            boolean isOfCondition = violation.kind() == Kind.UNUSED || violation.kind() == Kind.REQUIRED;
            boolean isSearched = isOfCondition && !Collections.disjoint(violation.parameters(), answers.searched());
            if (axes.areApartFrom(violation.parameters()) && !isSearched) {
                rest = rest.add(violation);
            }
        }
        return rest.done();
    }

    /** Whether a metric is the one that is to be optimised. */
    final boolean isOptimised(String name) {
        return name.equals(metric);
    }

    /** Whether a default is not sent, for it has no effect on the values of the moment. */
    final boolean isLeftOut(String name) {
        Parameter parameter = parameter(name);
        return parameter.defaultValue().isPresent()
                && !parameter.context()
                && !values().toMap().containsKey(name);
    }

    final Parameter parameter(String name) {
        for (Parameter parameter : parameters) {
            if (parameter.wireName().equals(name)) {
                return parameter;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
