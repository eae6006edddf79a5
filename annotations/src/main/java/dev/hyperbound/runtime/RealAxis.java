package dev.hyperbound.runtime;

import dev.hyperbound.Scale;
import java.util.List;
import java.util.Set;

/** A parameter that a tuning job varies from one real number to another. */
final class RealAxis extends NumberAxis {
    private final double min;
    private final double max;

    private RealAxis(ParameterRange.Continuous range, double min, double max, double... recommended) {
        super(range, range.scale(), min, max, recommended);
        this.min = min;
        this.max = max;
    }

    /** As numbers the two zeros are one. */
    static RealAxis of(String parameter, double min, double max, Scale scale, double... recommended) {
        double low = min + 0.0;
        double high = max + 0.0;
        ParameterRange.Continuous range =
                new ParameterRange.Continuous(parameter, Wire.write(low), Wire.write(high), scale);
        return new RealAxis(range, low, high, recommended);
    }

    @Override
    List<Choice> extremes() {
        return List.of(Choice.of(min), Choice.of(max));
    }

    @Override
    boolean contains(String text) {
        return JsonNumber.isNumber(text) && holds(Double.parseDouble(text));
    }

    @Override
    boolean isInOrder() {
        return !(min >= max);
    }

    @Override
    boolean isExact() {
        return true;
    }

    @Override
    double steps() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    boolean isReversible() {
        return true;
    }

    @Override
    double nearest(double number) {
        return number;
    }

    @Override
    void addAbout(double cut, Set<Double> points) {
        points.add(Math.nextDown(cut));
        points.add(cut);
        points.add(Math.nextUp(cut));
    }

    @Override
    Choice choice(double number) {
        return Choice.of(number);
    }
}
