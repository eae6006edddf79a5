package dev.hyperbound.runtime;

import dev.hyperbound.Goal;
import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a tuning job varies, beside fixed values, and the checks of it. Implemented by generated
 * code, which knows the values and says how rules and conditions depend on what is tuned.
 */
public abstract class SearchSpace {
    private static final int MOST_RANGES = 30;
    private static final int MOST_NAMES = 100;
    private static final int LONGEST_VALUE = 2500;
    private static final int MOST_POINTS = 4096;
    private static final long FAR = 0x9E3779B97F4A7C15L;

    /** Stands for a default without effect, of which there is nothing to say. */
    private static final Violation IDLE = new Violation(Kind.UNUSED, List.of(), "", "", Severity.WARNING);

    private final List<Parameter> parameters;
    private final Map<String, Axis> axes = new LinkedHashMap<>();

    /** What has a value but no effect, wherever in the space. */
    private final Set<String> idle = new HashSet<>();

    /** Parameters whose condition depends on what is tuned: more has to be said than one point can tell. */
    private final Set<String> searched = new HashSet<>();

    /** What the next rule or condition depends on. */
    private final List<Axis> asked = new ArrayList<>();

    /** Whether the choices of {@link #asked} tell of all others. */
    private boolean complete = true;

    /** Whether the values can be used, though a rule may forbid them. */
    private boolean isSound;

    /** What is wrong with a job that is described elsewhere, before any value is looked at. */
    private List<Violation> described = List.of();

    /** Parameters of which nothing is known, or of which {@link #described} says all. */
    private UnknownValues hidden = UnknownValues.NONE;

    private List<Violation> errors = List.of();
    private List<Violation> warnings = List.of();

    private final Map<String, String> sent = new LinkedHashMap<>();

    /**
     * Begins with nothing tuned.
     *
     * @param parameters the parameters, in declaration order
     */
    protected SearchSpace(List<Parameter> parameters) {
        this.parameters = parameters;
    }

    /**
     * Begins with what another one has.
     *
     * @param that the one to start from
     */
    protected SearchSpace(SearchSpace that) {
        parameters = that.parameters;
        axes.putAll(that.axes);
        idle.addAll(that.idle);
        warnings = that.warnings;
        sent.putAll(that.sent);
    }

    /**
     * Chooses a value.
     *
     * @param parameter wire name
     * @param value the value in wire form
     */
    protected abstract void set(String parameter, String value);

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
     * Names every rule and condition that depends on what is tunable: how it depends on each of them by {@link #rises},
     * {@link #falls}, {@link #steps} or {@link #varies}, and then which one it is by {@link #rule}, {@link #advice},
     * {@link #required} or {@link #used}.
     */
    protected abstract void examine();

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
        Objects.requireNonNull(scale, "scale");
        ParameterRange range = new ParameterRange.Continuous(parameter, text(min), text(max), scale);
        // What is not a number is told by its parameter
        put(new Axis(range, scale, min, max, !(min >= max), recommended));
    }

    /** As numbers the two zeros are one. */
    private static String text(double end) {
        return Wire.write(end == 0 ? 0.0 : end);
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
        Objects.requireNonNull(scale, "scale");
        ParameterRange range = new ParameterRange.Integer(parameter, Wire.write(min), Wire.write(max), scale);
        put(new Axis(range, scale, min, max, min < max, recommended));
    }

    /**
     * Tunes over values.
     *
     * @param parameter wire name
     * @param values the values to choose from, in wire form
     */
    public final void tune(String parameter, List<String> values) {
        put(new Axis(new ParameterRange.Categorical(parameter, values)));
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
            String message = "objective: " + Text.show(objective.metric()) + ": must be " + goal + ", not " + objective.goal();
            described = Violations.tuning(described, Severity.ERROR, goal.name(), message, "objective");
        }
    }

    /**
     * Ends a check that tells warnings as well.
     *
     * @param found the errors
     * @return the errors, and then what the last {@link #validate()} found doubtful
     */
    public final List<Violation> allOf(List<Violation> found) {
        return List.copyOf(Violations.addAll(found, warnings));
    }

    /** Keeps what is tuned in the order of the parameters. */
    private void put(Axis added) {
        Map<String, Axis> known = new HashMap<>(axes);
        known.put(added.name(), added);
        axes.clear();
        for (Parameter parameter : parameters) {
            Axis axis = known.get(parameter.wireName());
            if (axis != null) {
                axes.put(axis.name(), axis);
            }
        }
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
        List<ParameterRange> ranges = new ArrayList<>();
        for (Axis axis : axes.values()) {
            ranges.add(axis.range);
        }
        return List.copyOf(ranges);
    }

    /**
     * Checks everything.
     *
     * @return every error
     */
    public final List<Violation> validate() {
        errors = described;
        warnings = List.of();
        searched.clear();
        idle.clear();
        for (Axis axis : axes.values()) {
            errors = axis.errors(errors, this);
            warnings = axis.warnings(warnings, parameter(axis.name()));
        }
        begin();
        List<Violation> fixed = hidden.leftOutOf(valueErrors());
        isSound = errors.isEmpty() && hidden.isEmpty() && hasOnlyRules(fixed);
        examine();
        begin();
        errors = addFixed(errors, fixed);
        checkRanges();
        if (isSound && errors.isEmpty()) {
            Hyperparameters values = values();
            List<Violation> doubts = addFixed(List.of(), values.warnings());
            for (Violation doubt : doubts) {
                if (doubt.kind() == Kind.UNUSED) {
                    idle.addAll(doubt.parameters());
                }
            }
            warnings = Violations.addAll(warnings, doubts);
            write(values.toMap());
            checkSent();
        }
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        return errors;
    }

    /**
     * Returns what the last {@link #validate()} found doubtful.
     *
     * @return every warning
     */
    public final List<Violation> warnings() {
        return warnings;
    }

    /**
     * Returns the fixed values that have an effect somewhere in the space, as they are sent.
     *
     * @return wire names and wire values in declaration order, unmodifiable
     */
    public final Map<String, String> staticHyperparameters() {
        return Collections.unmodifiableMap(sent);
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
            boolean fits = axis == null
                    ? parameter.context() || idle.contains(name) || Objects.equals(text, sent.get(name))
                    : text != null && axis.contains(text);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Chooses the first value of everything that is tuned. */
    private void begin() {
        for (Axis axis : axes.values()) {
            if (!axis.texts().isEmpty()) {
                set(axis.name(), axis.texts().get(0));
            }
        }
    }

    private static boolean hasOnlyRules(List<Violation> found) {
        for (Violation violation : found) {
            if (violation.kind() != Kind.RULE && !violation.constraint().startsWith("required when")) {
                return false;
            }
        }
        return true;
    }

    /** Adds what has nothing to do with what is tuned. */
    private List<Violation> addFixed(List<Violation> soFar, List<Violation> more) {
        List<Violation> found = soFar;
        for (Violation violation : more) {
            boolean isOfCondition = violation.kind() == Kind.UNUSED || violation.kind() == Kind.REQUIRED;
            if (Collections.disjoint(violation.parameters(), axes.keySet())
                    && (!isOfCondition || Collections.disjoint(violation.parameters(), searched))) {
                found = Violations.add(found, violation);
            }
        }
        return found;
    }

    /**
     * The next rule or condition can only change from false towards true as a number grows.
     *
     * @param parameter wire name
     * @return this
     */
    public final SearchSpace rises(String parameter) {
        return addEnds(parameter, true);
    }

    /**
     * The next rule or condition can only change from true towards false as a number grows.
     *
     * @param parameter wire name
     * @return this
     */
    public final SearchSpace falls(String parameter) {
        return addEnds(parameter, false);
    }

    private SearchSpace addEnds(String parameter, boolean rising) {
        Axis axis = axes.get(parameter);
        if (axis != null) {
            axis.chooseEnds(rising);
            asked.add(axis);
        }
        return this;
    }

    /**
     * The next rule or condition changes with a number only at some cuts.
     *
     * @param parameter wire name
     * @param cuts the numbers at, below or above which it may change
     * @return this
     */
    public final SearchSpace steps(String parameter, double... cuts) {
        return addPoints(parameter, true, cuts);
    }

    /**
     * The next rule or condition changes with a parameter in some way.
     *
     * @param parameter wire name
     * @param cuts numbers that are worth a try
     * @return this
     */
    public final SearchSpace varies(String parameter, double... cuts) {
        return addPoints(parameter, false, cuts);
    }

    private SearchSpace addPoints(String parameter, boolean onlyAtCuts, double... cuts) {
        Axis axis = axes.get(parameter);
        if (axis != null) {
            complete &= axis.choosePoints(onlyAtCuts, cuts);
            asked.add(axis);
        }
        return this;
    }

    /**
     * Examines a rule that is an error.
     *
     * @param rule the rule as the stub writes it
     */
    public final void rule(String rule) {
        search(Kind.RULE, rule, Severity.ERROR, "");
    }

    /**
     * Examines a rule that only warns.
     *
     * @param rule the rule as the stub writes it
     */
    public final void advice(String rule) {
        search(Kind.RULE, rule, Severity.WARNING, "");
    }

    /**
     * Examines under which condition an optional parameter has to be given.
     *
     * @param parameter wire name
     */
    public final void required(String parameter) {
        search(Kind.REQUIRED, parameter, Severity.ERROR, "");
    }

    /**
     * Examines under which condition a parameter has an effect.
     *
     * @param parameter wire name
     * @param when the condition in words
     */
    public final void used(String parameter, String when) {
        search(Kind.UNUSED, parameter, Severity.WARNING, when);
    }

    private void search(Kind kind, String name, Severity severity, String when) {
        if (!asked.isEmpty() || (kind == Kind.UNUSED && axes.containsKey(name))) {
            searched.add(name);
            if (severity == Severity.ERROR || isSound) {
                look(kind, name, severity, when);
            }
        }
        asked.clear();
        complete = true;
    }

    /** Looks at the points that decide. What is wrong at all of them is worse than what is wrong at some. */
    private void look(Kind kind, String name, Severity severity, String when) {
        int sides = 1;
        long size = 1;
        for (Axis axis : asked) {
            if (axis.isWrong) {
                return;
            }
            if (axis.atEnds) {
                sides = 2;
            } else {
                size = Math.min(size, MOST_POINTS) * axis.choices.size();
            }
        }
        long count = Math.min(size * sides, MOST_POINTS);
        boolean lists = kind == Kind.UNUSED && asked.size() == 1 && asked.get(0).isCategorical();
        Violation flaw = null;
        String where = "";
        boolean fine = false;
        for (int i = 0; i < count && (lists || !fine || flaw == null); i++) {
            long number = i / sides;
            // Where there are too many, each is far from the last
            String point = go(i % sides, size > MOST_POINTS ? (number * FAR) >>> 1 : number);
            Violation here = flaw(kind, name, severity);
            if (here == null) {
                fine = true;
            } else if (flaw == null || lists) {
                where += (flaw == null ? "" : " or ") + point;
                flaw = flaw == null ? here : flaw;
            }
        }
        begin();
        if (flaw == null) {
            return;
        }
        boolean everywhere = !fine && complete && count == size * sides;
        Axis own = kind == Kind.UNUSED ? axes.get(name) : null;
        if (own != null) {
            String nowhere = everywhere ? "any point" : where;
            doubt(
                    own.words() + ": used only when " + when + ", not at " + nowhere,
                    parameter(name).usedWhen().orElse(""),
                    name);
            return;
        }
        if (kind == Kind.UNUSED) {
            if (everywhere) {
                idle.add(name);
            }
            if (!everywhere || flaw.equals(IDLE)) {
                return;
            }
        }
        Violation found = new Violation(
                kind == Kind.UNUSED ? kind : Kind.TUNING,
                flaw.parameters(),
                flaw.constraint(),
                (everywhere ? "at every point: " : "at " + where + ": ") + flaw.message(),
                everywhere ? severity : Severity.WARNING);
        if (found.severity() == Severity.ERROR) {
            errors = Violations.add(errors, found);
        } else {
            warnings = Violations.add(warnings, found);
        }
    }

    /** Goes to a point: with numbers at their worst ends or their best, and that combination of other choices. */
    private String go(int side, long combination) {
        StringBuilder point = new StringBuilder();
        long rest = combination;
        for (Axis axis : asked) {
            int size = axis.choices.size();
            String text = axis.choices.get(axis.atEnds ? side : (int) (rest % size));
            rest = axis.atEnds ? rest : rest / size;
            set(axis.name(), text);
            point.append(point.isEmpty() ? "" : ", ").append(axis.shown(text));
        }
        return point.toString();
    }

    /** What is wrong with the values of the moment, as far as one rule or condition is concerned. */
    private @Nullable Violation flaw(Kind kind, String name, Severity severity) {
        List<Violation> found = valueErrors();
        if (severity == Severity.WARNING) {
            Hyperparameters values = values();
            if (kind == Kind.UNUSED && isLeftOut(name, values.toMap())) {
                return IDLE;
            }
            found = values.warnings();
        }
        for (Violation violation : found) {
            if (violation.kind() == kind
                    && (kind == Kind.RULE
                            ? violation.constraint().equals(name)
                            : violation.parameters().contains(name))) {
                return violation;
            }
        }
        return null;
    }

    /** Whether a default is not sent, for it has no effect. */
    private boolean isLeftOut(String name, Map<String, String> map) {
        Parameter parameter = parameter(name);
        return parameter.defaultValue().isPresent() && !parameter.context() && !map.containsKey(name);
    }

    private Parameter parameter(String name) {
        for (Parameter parameter : parameters) {
            if (parameter.wireName().equals(name)) {
                return parameter;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private void write(Map<String, String> map) {
        sent.clear();
        for (Parameter parameter : parameters) {
            String name = parameter.wireName();
            String text = map.get(name);
            if (text == null && searched.contains(name)) {
                text = parameter.defaultValue().orElse(null);
            }
            if (text == null) {
                if (parameter.defaultValue().isPresent()) {
                    idle.add(name);
                }
            } else if (!axes.containsKey(name) && !idle.contains(name)) {
                sent.put(name, text);
            }
        }
    }

    private void checkRanges() {
        checkLimit("tuned parameters", axes.size(), MOST_RANGES);
        if (axes.isEmpty()) {
            doubt("nothing is tuned", "at least 1 range");
        }
    }

    private void checkSent() {
        for (Map.Entry<String, String> entry : sent.entrySet()) {
            String name = entry.getKey();
            checkLimit(name + ": characters", entry.getValue().length(), LONGEST_VALUE, name);
            if (!entry.getValue().matches(".*")) {
                error("no line break", name + ": must not have a line break", name);
            }
        }
        // The service adds the name of the metric
        checkLimit("hyperparameters, with the metric's", sent.size() + axes.size() + 1, MOST_NAMES);
    }

    private void checkLimit(String what, int number, int most, String... about) {
        if (number > most) {
            error("at most " + most, what + ": must be at most " + most + ", not " + number, about);
        }
    }

    private void error(String constraint, String message, String... about) {
        errors = Violations.tuning(errors, Severity.ERROR, constraint, message, about);
    }

    private void doubt(String message, String constraint, String... about) {
        warnings = Violations.tuning(warnings, Severity.WARNING, constraint, message, about);
    }
}
