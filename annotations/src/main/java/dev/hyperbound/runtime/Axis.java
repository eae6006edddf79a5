package dev.hyperbound.runtime;

import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** A parameter that a tuning job varies: its range, with the ends as numbers. */
final class Axis {
    private static final int MOST_VALUES = 30;
    private static final int LONGEST_VALUE = 256;
    private static final double LARGEST_EXACT = 1L << 53;

    /** A smaller range of integers is looked at number by number. */
    private static final int NUMBERS = 1024;

    /** How many numbers of other ranges are looked at, apart from those that a rule names. */
    private static final int SAMPLES = 16;

    final ParameterRange range;
    private final Scale scale;
    private final double min;
    private final double max;
    private final boolean inOrder;
    private final double[] recommended;

    /** What every value of a range of integers is a multiple of. */
    private long step = 1;

    /** Whether the range has an error of its own, so that no rule is held to it. */
    boolean isWrong;

    /** The values to look at for the rule of the moment, the worst one first where only the ends count. */
    List<String> choices = List.of();

    /** Whether only the ends count. */
    boolean atEnds;

    /** A range of numbers; whether the ends are in order is told apart, for doubles can't tell all integers apart. */
    Axis(ParameterRange range, Scale scale, double min, double max, boolean inOrder, double... recommended) {
        this.range = range;
        this.scale = scale;
        this.min = min;
        this.max = max;
        this.inOrder = inOrder;
        this.recommended = recommended;
    }

    /** Values to choose from. */
    Axis(ParameterRange.Categorical range) {
        this(range, Scale.AUTO, 0, 0, true);
    }

    /** Tunes only multiples of a number. */
    Axis inStepsOf(OptionalLong number) {
        step = number.orElse(1);
        return this;
    }

    String name() {
        return range.name();
    }

    boolean isCategorical() {
        return range instanceof ParameterRange.Categorical;
    }

    private boolean isWhole() {
        return range instanceof ParameterRange.Integer;
    }

    /** The ends of the range, or all values to choose from. */
    List<String> texts() {
        if (range instanceof ParameterRange.Continuous real) {
            return List.of(real.min(), real.max());
        }
        return range instanceof ParameterRange.Integer whole
                ? List.of(whole.min(), whole.max())
                : ((ParameterRange.Categorical) range).values();
    }

    /** Whether a value lies in the range; a word in place of a number does not. */
    boolean contains(String text) {
        if (isCategorical()) {
            return texts().contains(text);
        }
        if (!JsonNumber.isNumber(text)) {
            return false;
        }
        if (range instanceof ParameterRange.Integer whole) {
            long value = Long.parseLong(text);
            return Long.parseLong(whole.min()) <= value && value <= Long.parseLong(whole.max());
        }
        double value = Double.parseDouble(text);
        return min <= value && value <= max;
    }

    /** Has the ends looked at, for nothing between them can be worse or better. */
    void chooseEnds(boolean rising) {
        List<String> ends = texts();
        choices = rising ? ends : List.of(ends.get(1), ends.get(0));
        atEnds = true;
    }

    /**
     * Has values looked at one by one.
     *
     * @param onlyAtCuts whether nothing changes between the cuts
     * @param cuts numbers about which something may change
     * @return whether there is no need to look at others
     */
    boolean choosePoints(boolean onlyAtCuts, double... cuts) {
        boolean whole = isWhole();
        atEnds = false;
        choices = texts();
        if (isCategorical() || (whole && Math.max(-min, max) > LARGEST_EXACT)) {
            return isCategorical();
        }
        boolean all = whole && !onlyAtCuts && (max - min) / step < NUMBERS;
        TreeSet<Double> points = new TreeSet<>();
        points.add(min);
        points.add(max);
        for (double cut : cuts) {
            double at = whole ? Math.floor(cut / step) * step : cut;
            points.add(whole ? at - step : Math.nextDown(at));
            points.add(at);
            points.add(whole ? at + step : Math.nextUp(at));
        }
        double count = onlyAtCuts ? 0 : all ? (max - min) / step : SAMPLES;
        for (int i = 1; i < count; i++) {
            double at = min + (max - min) / count * i;
            points.add(whole ? Math.rint(at / step) * step : at);
        }
        choices = new ArrayList<>();
        for (double point : points) {
            if (min <= point && point <= max) {
                choices.add(text(point));
            }
        }
        return onlyAtCuts || all;
    }

    private String text(double value) {
        return isWhole() ? Wire.write((long) value) : Wire.write(value);
    }

    /** Holds the range to its parameter, to its scale and to the limits of the service. */
    Violations errors(Violations soFar, SearchSpace space) {
        Violations found = soFar;
        int before = soFar.size();
        List<String> texts = texts();
        if (isCategorical()) {
            Set<String> seen = new HashSet<>();
            for (String text : texts) {
                if (!seen.add(text)) {
                    found = error(found, "distinct", Text.quote(text) + " must be there only once");
                }
                if (text.length() > LONGEST_VALUE) {
                    found = error(found, "at most 256 characters", "a value must have at most 256 characters");
                }
            }
            if (texts.isEmpty() || texts.size() > MOST_VALUES) {
                found = error(found, "1 to 30 values", "must be 1 to 30 values, not " + texts.size());
            }
        } else if (!inOrder) {
            found = error(found, "min < max", "the first number must be below the second");
        }
        if (scale == Scale.LOGARITHMIC && !(min > 0)) {
            found = error(found, "min > 0", "a logarithmic scale must begin above 0");
        } else if (scale == Scale.REVERSE_LOGARITHMIC && (isWhole() || !(min >= 0 && max < 1))) {
            found = error(found, "[0, 1)", "a reverse logarithmic scale must be of real numbers from 0 to below 1");
        }
        found = valueErrors(found, texts, space);
        isWrong = found != soFar || found.size() > before;
        return found;
    }

    /** Tries the ends, or each value: what a parameter may be is known to its checks alone. */
    private Violations valueErrors(Violations soFar, List<String> texts, SearchSpace space) {
        Violations found = soFar;
        for (String text : texts) {
            space.set(name(), text);
            for (Violation violation : space.valueErrors()) {
                if (violation.isOwn() && violation.parameters().contains(name())) {
                    String message = isCategorical() ? violation.message() : violation.reason();
                    found = error(found, violation.constraint(), message);
                    if (!isCategorical()) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    /** Says where the range leaves the recommended one, and that it holds numbers that the parameter can't have. */
    Violations warnings(Violations soFar, Parameter parameter) {
        Violations found = step > 1 && !isWrong ? tellOtherNumbers(soFar, parameter) : soFar;
        if (recommended.length == 0 || (min >= recommended[0] && max <= recommended[1])) {
            return found;
        }
        return found.tuning(
                Severity.WARNING,
                parameter.tunableRange().orElse(""),
                words() + ": recommended is from " + text(recommended[0]) + " to " + text(recommended[1]),
                name());
    }

    private Violations tellOtherNumbers(Violations found, Parameter parameter) {
        String accessor = parameter.accessor();
        String method = "tune" + Character.toUpperCase(accessor.charAt(0)) + accessor.substring(1) + "Among";
        return found.tuning(
                Severity.WARNING,
                Wire.write(step),
                words() + ": the job tries every whole number of the range, and only multiples of " + step
                        + " are valid; use " + method + " to list some",
                name());
    }

    private Violations error(Violations found, String constraint, String message) {
        return found.tuning(Severity.ERROR, constraint, words() + ": " + message, name());
    }

    /** Returns {@code learning_rate tuned from 0.1 to 0.5}. */
    String words() {
        List<String> texts = texts();
        return name()
                + (isCategorical()
                        ? " tuned over " + (texts.isEmpty() ? "nothing" : Phrases.shown(texts))
                        : " tuned from " + texts.get(0) + " to " + texts.get(1));
    }

    /** Returns {@code learning_rate = 0.1}. */
    String shown(String text) {
        return name() + " = " + (JsonNumber.isNumber(text) ? text : Text.quote(text));
    }
}
