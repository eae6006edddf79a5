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

/**
 * What a tuning job varies, beside fixed values, and the checks of it. Implemented by generated
 * code, which knows the values and says how rules and conditions depend on what is tuned.
 */
public abstract class SearchSpace {
    /** Stands for a default without effect, of which there is nothing to say. */
    private static final Violation IDLE =
            Violation.of(Kind.UNUSED, "").severity(Severity.WARNING).build();

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

    /** The metric that is to be optimised, if it is known. */
    private @Nullable String metric;

    private Violations errors = Violations.none();
    private Violations warnings = Violations.none();

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
     * Finds what is doubtful about the values of the moment, after {@link #valueErrors()} has looked at them.
     *
     * @return what is not wrong, but doubtful
     */
    protected abstract List<Violation> valueWarnings();

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
        Axis axis = new Axis(range, scale, min, max, min < max, recommended);
        put(axis.inStepsOf(parameter(parameter).multipleOf()));
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
        for (Parameter known : parameters) {
            if (known.alsoNames().contains(parameter)) {
                axes.remove(known.wireName());
            }
        }
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
        errors = Violations.of(described);
        warnings = Violations.none();
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
        errors = ServiceLimits.ofRanges(errors, axes.size());
        if (axes.isEmpty()) {
            doubt("nothing is tuned", "at least 1 range");
        }
        if (isSound && errors.isEmpty()) {
            Hyperparameters values = values();
            Violations doubts = addFixed(Violations.none(), valueWarnings());
            for (Violation doubt : doubts.done()) {
                if (doubt.kind() == Kind.UNUSED) {
                    idle.addAll(doubt.parameters());
                }
            }
            warnings = warnings.addAll(doubts.done());
            write(values.toMap());
            errors = ServiceLimits.ofSent(errors, sent, axes.size());
        }
        return errors.done();
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

    /** Chooses the first value of everything that is tuned. */
    private void begin() {
        for (Axis axis : axes.values()) {
            if (!axis.texts().isEmpty()) {
                set(axis.name(), axis.texts().get(0));
            }
        }
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

    /** Adds what has nothing to do with what is tuned. */
    private Violations addFixed(Violations soFar, List<Violation> more) {
        Violations found = soFar;
        for (Violation violation : more) {
            boolean isOfCondition = violation.kind() == Kind.UNUSED || violation.kind() == Kind.REQUIRED;
            if (Collections.disjoint(violation.parameters(), axes.keySet())
                    && (!isOfCondition || Collections.disjoint(violation.parameters(), searched))) {
                found = found.add(violation);
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
        if (axis != null && axis.isCategorical()) {
            return addPoints(parameter, false);
        }
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
     * @param id the rule's id
     */
    public final void rule(String id) {
        ask(new Question(Kind.RULE, id, Severity.ERROR, ""));
    }

    /**
     * Examines a rule that only warns.
     *
     * @param id the rule's id
     */
    public final void advice(String id) {
        ask(new Question(Kind.RULE, id, Severity.WARNING, ""));
    }

    /**
     * Examines under which condition an optional parameter has to be given.
     *
     * @param parameter wire name
     */
    public final void required(String parameter) {
        ask(new Question(Kind.REQUIRED, parameter, Severity.ERROR, ""));
    }

    /**
     * Examines under which condition an optional parameter should be given.
     *
     * @param parameter wire name
     */
    public final void advised(String parameter) {
        ask(new Question(Kind.REQUIRED, parameter, Severity.WARNING, ""));
    }

    /**
     * Examines under which condition a parameter has an effect.
     *
     * @param parameter wire name
     * @param when the condition in words
     */
    public final void used(String parameter, String when) {
        ask(new Question(Kind.UNUSED, parameter, Severity.WARNING, when));
    }

    /**
     * Examines under which condition a parameter may be set.
     *
     * @param parameter wire name
     * @param when the condition in words
     */
    public final void allowed(String parameter, String when) {
        ask(new Question(Kind.UNUSED, parameter, Severity.ERROR, when));
    }

    /**
     * Examines when a metric is reported, if it is the one that is to be optimised.
     *
     * @param name of the metric
     * @param condition when, as the stub writes it
     * @param words the same in words
     */
    public final void objective(String name, String condition, String words) {
        Points points = new Points(asked, complete);
        if (name.equals(metric) && isSound && !points.isAnyRangeWrong()) {
            Findings findings = lookForMetric(points);
            begin();
            tellMetric(name, condition, words, findings);
        }
        asked.clear();
        complete = true;
    }

    private Findings lookForMetric(Points points) {
        Violation unreported = Violation.of(Kind.TUNING, "").build();
        Findings findings = new Findings();
        for (int i = 0; i < points.count() && !findings.isSettled(); i++) {
            String point = points.go(i, this);
            if (reports(Objects.requireNonNull(metric))) {
                findings.addFine();
            } else if (findings.flaw() == null) {
                findings.add(unreported, point);
            }
        }
        findings.end(points.tellOfAll());
        return findings;
    }

    private void tellMetric(String name, String condition, String words, Findings findings) {
        if (findings.flaw() == null) {
            return;
        }
        String nowhere = findings.isEverywhere() ? "any point" : findings.where();
        String message = "objective = " + Text.quote(name) + ": reported only when " + words + ", not at " + nowhere;
        if (findings.isEverywhere()) {
            errors = errors.tuning(Severity.ERROR, condition, message, "objective");
        } else {
            doubt(message, condition, "objective");
        }
    }

    private void ask(Question question) {
        boolean isTuned = question.kind() == Kind.UNUSED && axes.containsKey(question.name());
        if (!asked.isEmpty() || isTuned) {
            searched.add(question.name());
            if (question.severity() == Severity.ERROR || isSound) {
                answer(question);
            }
        }
        asked.clear();
        complete = true;
    }

    /** Looks at the points that decide, and tells what is wrong there. */
    private void answer(Question question) {
        Points points = new Points(asked, complete);
        if (points.isAnyRangeWrong()) {
            return;
        }
        Findings findings = look(question, points);
        begin();
        Violation flaw = findings.flaw();
        if (flaw == null) {
            return;
        }
        Axis own = question.kind() == Kind.UNUSED ? axes.get(question.name()) : null;
        if (own != null) {
            tellIdleRange(question, own, findings);
        } else if (question.kind() != Kind.UNUSED) {
            tell(Kind.TUNING, question.severity(), flaw, findings);
        } else {
            tellIdleValue(question, flaw, findings);
        }
    }

    /** A value without effect at some points is wrong only where it is refused there. */
    private void tellIdleValue(Question question, Violation flaw, Findings findings) {
        if (findings.isEverywhere()) {
            idle.add(question.name());
        }
        boolean isTold = findings.isEverywhere() || question.severity() == Severity.ERROR;
        if (isTold && !flaw.equals(IDLE)) {
            tell(Kind.UNUSED, question.severity(), flaw, findings);
        }
    }

    /** What is wrong at all points is worse than what is wrong at some; a choice without effect is listed whole. */
    private Findings look(Question question, Points points) {
        boolean all = question.kind() == Kind.UNUSED && points.isOneChoice();
        Findings findings = new Findings();
        for (int i = 0; i < points.count() && (all || !findings.isSettled()); i++) {
            String point = points.go(i, this);
            Violation here = flaw(question);
            if (here == null) {
                findings.addFine();
            } else if (findings.flaw() == null || all) {
                findings.add(here, point);
            }
        }
        findings.end(points.tellOfAll());
        return findings;
    }

    private void tellIdleRange(Question question, Axis own, Findings findings) {
        String nowhere = findings.isEverywhere() ? "any point" : findings.where();
        boolean isRefused = question.severity() == Severity.ERROR;
        String message = own.words() + (isRefused ? ": allowed" : ": used") + " only when " + question.when()
                + ", not at " + nowhere;
        String constraint = parameter(question.name()).usedWhen().orElse("");
        if (isRefused && findings.isEverywhere()) {
            errors = errors.tuning(Severity.ERROR, constraint, message, question.name());
        } else {
            doubt(message, constraint, question.name());
        }
    }

    /** A point is told once: where it stands in front, the sentence does not repeat it. */
    private void tell(Kind kind, Severity severity, Violation flaw, Findings findings) {
        String message = findings.isEverywhere()
                ? "at every point: " + flaw.message()
                : "at " + findings.where() + ": " + flaw.messageAt(namesOf(asked));
        Violation.Builder violation =
                Violation.of(kind, message).parameters(flaw.parameters()).constraint(flaw.constraint());
        if (findings.isEverywhere() && severity == Severity.ERROR) {
            errors = errors.add(violation.build());
        } else {
            warnings = warnings.add(violation.severity(Severity.WARNING).build());
        }
    }

    private static List<String> namesOf(List<Axis> axes) {
        List<String> names = new ArrayList<>();
        for (Axis axis : axes) {
            names.add(axis.name());
        }
        return names;
    }

    /** What is wrong with the values of the moment, as far as one rule or condition is concerned. */
    private @Nullable Violation flaw(Question question) {
        Kind kind = question.kind();
        String name = question.name();
        if (kind == Kind.UNUSED && isSound && isLeftOut(name, values().toMap())) {
            return IDLE;
        }
        List<Violation> found = question.severity() == Severity.WARNING ? valueWarnings() : valueErrors();
        for (Violation violation : found) {
            boolean isIt = kind == Kind.RULE
                    ? violation.id().equals(name)
                    : violation.parameters().contains(name);
            if (violation.kind() == kind && isIt) {
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

    private void doubt(String message, String constraint, String... about) {
        warnings = warnings.tuning(Severity.WARNING, constraint, message, about);
    }
}
