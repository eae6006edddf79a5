package dev.hyperbound.runtime;

import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A parameter that a tuning job varies from one number to another. */
abstract class NumberAxis extends Axis {
    /** A smaller range of integers is looked at number by number. */
    private static final int NUMBERS = 1024;

    /** How many numbers of other ranges are looked at, apart from those that a rule names. */
    private static final int SAMPLES = 16;

    private final Scale scale;
    private final double min;
    private final double max;
    private final double[] recommended;

    /**
     * Begins.
     *
     * @param range the range as it is sent
     * @param min its lower end
     * @param max its upper end
     * @param recommended the recommended range, if there is one: smallest and largest value
     */
    NumberAxis(ParameterRange range, Scale scale, double min, double max, double... recommended) {
        super(range);
        this.scale = scale;
        this.min = min;
        this.max = max;
        this.recommended = recommended;
    }

    /** Whether the lower end is below the upper one; what is no number is told by its parameter. */
    abstract boolean isInOrder();

    /** Whether points between the ends can be told apart as doubles. */
    abstract boolean isExact();

    /** The number of steps from end to end; infinite for real numbers. */
    abstract double steps();

    /** Whether the values can be spread more and more thinly towards 1. */
    abstract boolean isReversible();

    /** The value of the parameter that is next to a number. */
    abstract double nearest(double number);

    /** Adds what is just below, at, and just above a number. */
    abstract void addAbout(double cut, Set<Double> points);

    abstract Choice choice(double number);

    @Override
    final boolean isListed() {
        return false;
    }

    /** Whether a number lies between the ends. */
    final boolean holds(double number) {
        return min <= number && number <= max;
    }

    @Override
    final boolean chooseEnds(boolean rising) {
        List<Choice> ends = extremes();
        lookAtEnds(ends.get(rising ? 0 : 1), ends.get(rising ? 1 : 0));
        return true;
    }

    @Override
    final boolean choosePoints(boolean onlyAtCuts, double... cuts) {
        if (!isExact()) {
            lookAt(extremes());
            return false;
        }
        boolean all = !onlyAtCuts && steps() < NUMBERS;
        Set<Double> points = new TreeSet<>();
        points.add(min);
        points.add(max);
        for (double cut : cuts) {
            addAbout(cut, points);
        }
        double count = onlyAtCuts ? 0 : all ? steps() : SAMPLES;
        for (int i = 1; i < count; i++) {
            points.add(nearest(min + (max - min) / count * i));
        }
        List<Choice> choices = new ArrayList<>(points.size());
        for (double point : points) {
            if (holds(point)) {
                choices.add(choice(point));
            }
        }
        lookAt(choices);
        return onlyAtCuts || all;
    }

    @Override
    final Violations rangeErrors(Violations soFar) {
        Violations found = isInOrder() ? soFar : error(soFar, "min < max", "the first number must be below the second");
        if (scale == Scale.LOGARITHMIC && !(min > 0)) {
            return error(found, "min > 0", "a logarithmic scale must begin above 0");
        }
        if (scale == Scale.REVERSE_LOGARITHMIC && !(isReversible() && min >= 0 && max < 1)) {
            return error(found, "[0, 1)", "a reverse logarithmic scale must be of real numbers from 0 to below 1");
        }
        return found;
    }

    @Override
    final String told(Violation violation) {
        return violation.reason();
    }

    @Override
    Violations warnings(Violations found, Parameter parameter) {
        if (recommended.length == 0 || (min >= recommended[0] && max <= recommended[1])) {
            return found;
        }
        return found.tuning(
                Severity.WARNING,
                parameter.tunableRange().orElse(""),
                words() + ": recommended is from " + choice(recommended[0]).text() + " to "
                        + choice(recommended[1]).text(),
                name());
    }

    @Override
    final String words() {
        List<Choice> ends = extremes();
        return name() + " tuned from " + ends.get(0).text() + " to "
                + ends.get(1).text();
    }
}
