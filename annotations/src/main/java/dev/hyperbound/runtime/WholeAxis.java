package dev.hyperbound.runtime;

import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import java.util.List;
import java.util.Set;

/** A parameter that a tuning job varies from one integer to another. */
final class WholeAxis extends NumberAxis {
    private static final double LARGEST_EXACT = 1L << 53;

    private final long min;
    private final long max;

    /** What every value is a multiple of. */
    private long step = 1;

    WholeAxis(ParameterRange.Integer range, long min, long max, double... recommended) {
        super(range, range.scale(), (double) min, (double) max, recommended);
        this.min = min;
        this.max = max;
    }

    static WholeAxis of(String parameter, long min, long max, Scale scale, double... recommended) {
        ParameterRange.Integer range = new ParameterRange.Integer(parameter, Wire.write(min), Wire.write(max), scale);
        return new WholeAxis(range, min, max, recommended);
    }

    /** Varies multiples of a number alone. */
    WholeAxis inStepsOf(long number) {
        step = number;
        return this;
    }

    @Override
    List<Choice> extremes() {
        return List.of(Choice.of(min), Choice.of(max));
    }

    @Override
    boolean contains(String text) {
        if (!JsonNumber.isNumber(text)) {
            return false;
        }
        long value = Long.parseLong(text);
        return min <= value && value <= max;
    }

    @Override
    boolean isInOrder() {
        return min < max;
    }

    @Override
    boolean isExact() {
        return Math.max(-(double) min, (double) max) <= LARGEST_EXACT;
    }

    @Override
    double steps() {
        return ((double) max - min) / step;
    }

    @Override
    boolean isReversible() {
        return false;
    }

    @Override
    double nearest(double number) {
        return Math.rint(number / step) * step;
    }

    @Override
    void addAbout(double cut, Set<Double> points) {
        double at = Math.floor(cut / step) * step;
        points.add(at - step);
        points.add(at);
        points.add(at + step);
    }

    @Override
    Choice choice(double number) {
        return Choice.of((long) number);
    }

    @Override
    Violations warnings(Violations found, Parameter parameter) {
        return super.warnings(step > 1 && !isWrong() ? tellOtherNumbers(found, parameter) : found, parameter);
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
}
