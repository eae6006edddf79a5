package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked about the rules and conditions that depend on what is tunable: how each depends on it, by
 * {@link #rises}, {@link #falls}, {@link #steps} or {@link #varies}, and then which one it is. Called by generated code.
 */
public final class Examination {
    private final Axes axes;
    private final Answers answers;

    /** What the next rule or condition depends on. */
    private final List<Axis> asked = new ArrayList<>();

    /** Whether the choices of {@link #asked} tell of all others. */
    private boolean complete = true;

    Examination(Axes axes, Answers answers) {
        this.axes = axes;
        this.answers = answers;
    }

    /**
     * The next rule or condition can only change from false towards true as a number grows.
     *
     * @param parameter wire name
     * @return this
     */
    public Examination rises(String parameter) {
        return addEnds(parameter, true);
    }

    /**
     * The next rule or condition can only change from true towards false as a number grows.
     *
     * @param parameter wire name
     * @return this
     */
    public Examination falls(String parameter) {
        return addEnds(parameter, false);
    }

    private Examination addEnds(String parameter, boolean rising) {
        Axis axis = axes.get(parameter);
        if (axis != null) {
            complete &= axis.chooseEnds(rising);
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
    public Examination steps(String parameter, double... cuts) {
        return addPoints(parameter, true, cuts);
    }

    /**
     * The next rule or condition changes with a parameter in some way.
     *
     * @param parameter wire name
     * @param cuts numbers that are worth a try
     * @return this
     */
    public Examination varies(String parameter, double... cuts) {
        return addPoints(parameter, false, cuts);
    }

    private Examination addPoints(String parameter, boolean onlyAtCuts, double... cuts) {
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
    public void rule(String id) {
        ask(new Question(Kind.RULE, id, Severity.ERROR, ""));
    }

    /**
     * Examines a rule that only warns.
     *
     * @param id the rule's id
     */
    public void advice(String id) {
        ask(new Question(Kind.RULE, id, Severity.WARNING, ""));
    }

    /**
     * Examines under which condition an optional parameter has to be given.
     *
     * @param parameter wire name
     */
    public void required(String parameter) {
        ask(new Question(Kind.REQUIRED, parameter, Severity.ERROR, ""));
    }

    /**
     * Examines under which condition an optional parameter should be given.
     *
     * @param parameter wire name
     */
    public void advised(String parameter) {
        ask(new Question(Kind.REQUIRED, parameter, Severity.WARNING, ""));
    }

    /**
     * Examines under which condition a parameter has an effect.
     *
     * @param parameter wire name
     * @param when the condition in words
     */
    public void used(String parameter, String when) {
        ask(new Question(Kind.UNUSED, parameter, Severity.WARNING, when));
    }

    /**
     * Examines under which condition a parameter may be set.
     *
     * @param parameter wire name
     * @param when the condition in words
     */
    public void allowed(String parameter, String when) {
        ask(new Question(Kind.UNUSED, parameter, Severity.ERROR, when));
    }

    /**
     * Examines when a metric is reported, if it is the one that is to be optimised.
     *
     * @param name of the metric
     * @param condition when, as the stub writes it
     * @param words the same in words
     */
    public void objective(String name, String condition, String words) {
        answers.tellOfMetric(name, condition, words, points());
    }

    private void ask(Question question) {
        boolean isTuned = question.kind() == Kind.UNUSED && axes.contains(question.name());
        boolean isToAnswer = !asked.isEmpty() || isTuned;
        Points points = points();
        if (isToAnswer) {
            answers.answer(question, points);
        }
    }

    /** The points that decide; what is asked next begins anew. */
    private Points points() {
        Points points = new Points(List.copyOf(asked), complete);
        asked.clear();
        complete = true;
        return points;
    }
}
