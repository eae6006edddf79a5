package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import java.util.List;

/** A parameter that a tuning job varies, and the values of it to look at for the rule of the moment. */
abstract class Axis {
    private final ParameterRange range;

    /** Whether the range has an error of its own, so that no rule is held to it. */
    private boolean isWrong;

    private List<Choice> choices = List.of();
    private boolean isAtEnds;

    Axis(ParameterRange range) {
        this.range = range;
    }

    final ParameterRange range() {
        return range;
    }

    final String name() {
        return range.name();
    }

    final boolean isWrong() {
        return isWrong;
    }

    /** The values to look at, the worst one first where only the ends count. */
    final List<Choice> choices() {
        return choices;
    }

    /** Whether only the ends count. */
    final boolean isAtEnds() {
        return isAtEnds;
    }

    /** Has the ends looked at, for nothing between them can be worse or better. */
    final void lookAtEnds(Choice worst, Choice best) {
        choices = List.of(worst, best);
        isAtEnds = true;
    }

    /** Has values looked at one by one. */
    final void lookAt(List<Choice> values) {
        choices = values;
        isAtEnds = false;
    }

    /** Whether the values are listed, which are all there are. */
    abstract boolean isListed();

    /** The ends of the range, or all values to choose from. */
    abstract List<Choice> extremes();

    /** Whether a value lies in the range; a word in place of a number does not. */
    abstract boolean contains(String text);

    /**
     * Has those values looked at that decide where more only makes it better, or only worse.
     *
     * @return whether there is no need to look at others
     */
    abstract boolean chooseEnds(boolean rising);

    /**
     * Has values looked at one by one.
     *
     * @param onlyAtCuts whether nothing changes between the cuts
     * @param cuts numbers about which something may change
     * @return whether there is no need to look at others
     */
    abstract boolean choosePoints(boolean onlyAtCuts, double... cuts);

    /** Holds the range to its scale and to the limits of the service. */
    abstract Violations rangeErrors(Violations found);

    /** What is wrong with a value: of an end the reason, where the range is told in front. */
    abstract String told(Violation violation);

    /** Says where the range leaves the recommended one, and that it holds values that the parameter can't have. */
    abstract Violations warnings(Violations found, Parameter parameter);

    /** Returns {@code learning_rate tuned from 0.1 to 0.5}. */
    abstract String words();

    /** Returns {@code learning_rate = 0.1}. */
    final String shown(Choice choice) {
        String text = choice.text();
        return name() + " = " + (JsonNumber.isNumber(text) ? text : Text.quote(text));
    }

    /** Holds the range to its parameter, to its scale and to the limits of the service. */
    final Violations errors(Violations soFar, SearchSpace space) {
        int before = soFar.size();
        Violations found = valueErrors(rangeErrors(soFar), space);
        isWrong = found != soFar || found.size() > before;
        return found;
    }

    /** Tries the ends, or each value: what a parameter may be is known to its checks alone. */
    private Violations valueErrors(Violations soFar, SearchSpace space) {
        Violations found = soFar;
        for (Choice choice : extremes()) {
            choice.applyTo(space, name());
            for (Violation violation : space.valueErrors()) {
                if (violation.isOwn() && violation.parameters().contains(name())) {
                    found = error(found, violation.constraint(), told(violation));
                    if (!isListed()) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    final Violations error(Violations found, String constraint, String message) {
        return found.tuning(Severity.ERROR, constraint, words() + ": " + message, name());
    }
}
