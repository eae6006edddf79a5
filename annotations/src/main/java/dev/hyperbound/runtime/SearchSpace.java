package dev.hyperbound.runtime;

import dev.hyperbound.Goal;
import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a tuning job varies, and what it aims at: gathered by a generated builder, which asks for checks at the end.
 * Called by generated code.
 */
public final class SearchSpace {
    private static final int MOST_RANGES = 30;
    private static final int MOST_NAMES = 100;
    private static final int LONGEST_VALUE = 2500;

    private final List<Parameter> parameters;
    private final List<TuningObjective> objectives;
    private final Map<String, Axis> axes = new HashMap<>();
    private @Nullable String metric;
    private @Nullable Goal goal;

    /**
     * Begins with nothing tuned.
     *
     * @param parameters the parameters, in declaration order
     * @param objectives the metrics that the algorithm is known to report
     */
    public SearchSpace(List<Parameter> parameters, TuningObjective... objectives) {
        this.parameters = parameters;
        this.objectives = List.of(objectives);
    }

    /**
     * Copies a search space.
     *
     * @param that the one to start from
     */
    public SearchSpace(SearchSpace that) {
        parameters = that.parameters;
        objectives = that.objectives;
        axes.putAll(that.axes);
        metric = that.metric;
        goal = that.goal;
    }

    /**
     * Tunes a real number.
     *
     * @param parameter wire name
     * @param min smallest value
     * @param max largest value
     * @param scale how the search is spread
     * @param recommended the recommended range: smallest and largest value, if there is one
     */
    public void tune(String parameter, double min, double max, Scale scale, double... recommended) {
        Objects.requireNonNull(scale, "scale");
        axes.put(
                parameter,
                new Axis(
                        new ParameterRange.Continuous(parameter, Wire.write(min), Wire.write(max), scale),
                        scale,
                        min,
                        max,
                        // What is not a number is told by its parameter
                        !(min >= max),
                        recommended));
    }

    /**
     * Tunes an integer.
     *
     * @param parameter wire name
     * @param min smallest value
     * @param max largest value
     * @param scale how the search is spread
     * @param recommended the recommended range: smallest and largest value, if there is one
     */
    public void tune(String parameter, long min, long max, Scale scale, double... recommended) {
        Objects.requireNonNull(scale, "scale");
        axes.put(
                parameter,
                new Axis(
                        new ParameterRange.Integer(parameter, Wire.write(min), Wire.write(max), scale),
                        scale,
                        min,
                        max,
                        min < max,
                        recommended));
    }

    /**
     * Tunes over values.
     *
     * @param parameter wire name
     * @param values the values to choose from, in wire form
     */
    public void tune(String parameter, List<String> values) {
        axes.put(parameter, new Axis(new ParameterRange.Categorical(parameter, values)));
    }

    /**
     * A parameter gets a fixed value.
     *
     * @param parameter wire name
     */
    public void fix(String parameter) {
        axes.remove(parameter);
    }

    /**
     * Chooses one of the known metrics.
     *
     * @param name name of the metric
     */
    public void optimize(String name) {
        metric = Objects.requireNonNull(name, "metric");
        goal = objectives.stream()
                .filter(objective -> objective.metric().equals(name))
                .map(TuningObjective::goal)
                .findFirst()
                .orElse(null);
    }

    /**
     * Chooses a metric that the stub does not know.
     *
     * @param name name of the metric
     * @param direction whether a larger or a smaller value is better
     */
    public void optimize(String name, Goal direction) {
        metric = Objects.requireNonNull(name, "metric");
        goal = Objects.requireNonNull(direction, "goal");
    }

    /**
     * Returns what is tuned.
     *
     * @return the ranges, in the order of the parameters
     */
    public List<ParameterRange> ranges() {
        return inOrder().stream().map(axis -> axis.range).toList();
    }

    private List<Axis> inOrder() {
        List<Axis> ordered = new ArrayList<>(axes.size());
        for (Parameter parameter : parameters) {
            Axis axis = axes.get(parameter.wireName());
            if (axis != null) {
                ordered.add(axis);
            }
        }
        return ordered;
    }

    /**
     * Returns what the job aims at.
     *
     * @return the objective; what was chosen, or the only one there is
     */
    public TuningObjective objective() {
        return metric == null ? objectives.get(0) : new TuningObjective(metric, Objects.requireNonNull(goal));
    }

    /**
     * Checks everything that could be wrong.
     *
     * @param trial the fixed values, and a place to try others
     * @return every violation that is an error
     */
    public List<Violation> errors(Trial trial) {
        List<Violation> found = List.of();
        for (Axis axis : inOrder()) {
            found = axis.errors(found, trial);
        }
        begin(trial);
        for (Violation violation : trial.errors()) {
            if (Collections.disjoint(violation.parameters(), axes.keySet())) {
                found = Violations.add(found, violation);
            }
        }
        found = objectiveErrors(found);
        if (axes.size() > MOST_RANGES) {
            String[] names = inOrder().stream().map(Axis::name).toArray(String[]::new);
            found = limit(found, "at most 30 ranges", axes.size() + " parameters are tuned: must be at most 30", names);
        }
        // Values that are wrong cannot be written
        return Violations.done(found.isEmpty() ? sentErrors(trial) : found);
    }

    /** Chooses the first value of every tuned parameter. */
    private void begin(Trial trial) {
        for (Axis axis : inOrder()) {
            for (String text : axis.texts()) {
                trial.set(axis.name(), text);
                break;
            }
        }
    }

    private List<Violation> objectiveErrors(List<Violation> found) {
        List<String> known = objectives.stream().map(TuningObjective::metric).toList();
        if (metric == null) {
            return known.size() == 1
                    ? found
                    : limit(
                            found,
                            "required",
                            "no objective: call optimize with "
                                    + (known.isEmpty() ? "a metric and its goal" : Phrases.oneOf(known, true)));
        }
        if (!known.isEmpty() && goal == null) {
            String message = "objective " + Text.quote(metric) + ": " + Phrases.mustBeOneOf(metric, known);
            return limit(found, Phrases.list(known), message);
        }
        return metric.isBlank() ? limit(found, "not blank", "the metric of the objective must not be blank") : found;
    }

    private List<Violation> sentErrors(Trial trial) {
        List<Violation> found = List.of();
        Map<String, String> sent = staticHyperparameters(trial);
        for (Map.Entry<String, String> entry : sent.entrySet()) {
            String name = entry.getKey();
            String value = entry.getValue();
            if (value.length() > LONGEST_VALUE) {
                String message = name + ": must have at most 2500 characters, not " + value.length();
                found = limit(found, "at most 2500 characters", message, name);
            }
            if (!value.matches(".*")) {
                found = limit(found, "no line break", name + ": must not have a line break", name);
            }
        }
        // The service adds the name of the metric
        int names = sent.size() + axes.size() + 1;
        return names > MOST_NAMES
                ? limit(
                        found,
                        "at most 100 hyperparameters",
                        names + " hyperparameters, with the metric's: must be at most 100")
                : found;
    }

    private static List<Violation> limit(
            List<Violation> found, String constraint, String message, String... parameters) {
        return Violations.tuning(found, Severity.ERROR, constraint, message, parameters);
    }

    /**
     * Checks what is doubtful about a search space without errors.
     *
     * @param trial the fixed values, and a place to try others
     * @return every warning
     */
    public List<Violation> warnings(Trial trial) {
        List<Violation> found = List.of();
        for (Parameter parameter : parameters) {
            Axis axis = axes.get(parameter.wireName());
            if (axis != null) {
                found = axis.warnings(found, parameter);
            }
        }
        if (axes.isEmpty()) {
            found = Violations.tuning(found, Severity.WARNING, "at least 1 range", "nothing is tuned");
        }
        begin(trial);
        for (Violation violation : trial.values().warnings()) {
            if (Collections.disjoint(violation.parameters(), axes.keySet())) {
                found = Violations.add(found, violation);
            }
        }
        return Violations.done(found);
    }

    /**
     * Returns the fixed values, as they are sent.
     *
     * @param trial the fixed values
     * @return wire names and wire values in declaration order, unmodifiable
     */
    public Map<String, String> staticHyperparameters(Trial trial) {
        begin(trial);
        Map<String, String> fixed = new LinkedHashMap<>(trial.values().toMap());
        fixed.keySet().removeAll(axes.keySet());
        return Collections.unmodifiableMap(fixed);
    }

    /**
     * Tells whether the job may try these values.
     *
     * @param values valid hyperparameters
     * @param fixed what {@link #staticHyperparameters} returned
     * @return whether each tuned value lies in its range and the others are the fixed ones; what is never sent does not
     *     count
     */
    public boolean contains(Hyperparameters values, Map<String, String> fixed) {
        Map<String, String> sent = values.toMap();
        for (Parameter parameter : parameters) {
            String name = parameter.wireName();
            Axis axis = axes.get(name);
            String text = sent.get(name);
            if (text == null) {
                text = parameter.defaultValue().orElse(null);
            }
            boolean fits = axis == null
                    ? parameter.context() || Objects.equals(text, fixed.get(name))
                    : text != null && axis.contains(text);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
