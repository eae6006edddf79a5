package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.words.IntervalWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A picture of an interval: a bar with a filled dot at a closed end, a hollow one at an open end, an arrow where there is
 * none; a diamond at the default; a thinner bar for the range to tune. Coordinates are text, for the page shows them.
 */
public final class NumberLine {
    private static final BigDecimal LEFT = new BigDecimal(14);
    private static final BigDecimal WIDTH = new BigDecimal(292);

    /** Labels nearer than this would run into each other. */
    private static final double APART = 0.16;

    private static final double HALF_A_LETTER = 0.01;
    private static final double MARGIN = 0.04;

    private final Interval interval;
    private final Optional<Double> number;
    private final Optional<Interval> tuned;
    private final NumberAxis axis;

    /**
     * The picture of an interval.
     *
     * @param marked the default
     * @param tuned the range to tune; both ends finite
     */
    NumberLine(Interval interval, Optional<Double> marked, Optional<Interval> tuned) {
        this.interval = interval;
        this.number = marked;
        this.tuned = tuned;
        this.axis = NumberAxis.of(
                interval.low(), interval.high(), marked, tuned.isPresent() ? ends(tuned.get()) : List.of());
    }

    /** How an end of the bar looks. */
    public enum End {
        CLOSED,
        OPEN,
        UNBOUNDED
    }

    /** A part of the axis. */
    public record Span(String from, String width) {}

    /**
     * A number on the axis.
     *
     * @param anchor which part of the label stands at x: {@code start}, {@code middle}, {@code end}
     */
    public record Tick(String x, String label, String anchor) {}

    /** Whether it shows more than a bar: something beside the ends that has its place between or beyond them. */
    boolean isTelling() {
        boolean bounded = interval.low().isPresent() && interval.high().isPresent();
        boolean anyEnd = interval.low().isPresent() || interval.high().isPresent();
        boolean inside = number.isPresent() && !ends(interval).contains(number.get());
        return bounded || (anyEnd && inside);
    }

    /** The interval in words. */
    public String title() {
        return IntervalWords.of(interval);
    }

    /** The left end of the bar. */
    public String low() {
        return x(axis.at(axis.low()));
    }

    /** The right end of the bar. */
    public String high() {
        return x(axis.at(axis.high()));
    }

    /** The look of the left end. */
    public End lowEnd() {
        return end(interval.low(), interval.lowClosed());
    }

    /** The look of the right end. */
    public End highEnd() {
        return end(interval.high(), interval.highClosed());
    }

    /** Where the default lies. */
    public Optional<String> marked() {
        return number.isPresent() ? Optional.of(x(axis.at(number.get()))) : Optional.empty();
    }

    /** Where the range to tune lies. */
    public Optional<Span> tuning() {
        return tuned.isPresent() ? span(axis, tuned.get()) : Optional.empty();
    }

    /** How numbers are spread over the axis. */
    public String scale() {
        return axis.kind().words();
    }

    public List<Tick> ticks() {
        return ticks(axis, interval, number);
    }

    private static List<Double> ends(Interval interval) {
        List<Double> ends = new ArrayList<>();
        if (interval.low().isPresent()) {
            ends.add(interval.low().get().doubleValue());
        }
        if (interval.high().isPresent()) {
            ends.add(interval.high().get().doubleValue());
        }
        return ends;
    }

    private static End end(Optional<BigDecimal> end, boolean closed) {
        return end.isEmpty() ? End.UNBOUNDED : closed ? End.CLOSED : End.OPEN;
    }

    private static Optional<Span> span(NumberAxis axis, Interval range) {
        if (range.low().isEmpty() || range.high().isEmpty()) {
            return Optional.empty();
        }
        double from = axis.at(range.low().get().doubleValue());
        double to = axis.at(range.high().get().doubleValue());
        return Optional.of(new Span(x(from), rounded(WIDTH.multiply(BigDecimal.valueOf(to - from)))));
    }

    /** Labels of the ends, of the default and of zero, in this order of importance, as far as there is room. */
    private static List<Tick> ticks(NumberAxis axis, Interval interval, Optional<Double> marked) {
        List<Double> taken = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>();
        addEnd(axis, interval.low(), taken, ticks);
        addEnd(axis, interval.high(), taken, ticks);
        if (marked.isPresent()) {
            add(axis, marked.get(), label(marked.get()), taken, ticks);
        }
        if (axis.low() < 0 && axis.high() > 0) {
            add(axis, 0, "0", taken, ticks);
        }
        return ticks;
    }

    private static void addEnd(NumberAxis axis, Optional<BigDecimal> end, List<Double> taken, List<Tick> ticks) {
        if (end.isPresent()) {
            add(axis, end.get().doubleValue(), IntervalWords.number(end.get()), taken, ticks);
        }
    }

    private static void add(NumberAxis axis, double number, String label, List<Double> taken, List<Tick> ticks) {
        double at = axis.at(number);
        if (isFree(at, taken)) {
            taken.add(at);
            double half = label.length() * HALF_A_LETTER;
            ticks.add(new Tick(x(at), label, at + MARGIN < half ? "start" : at > 1 + MARGIN - half ? "end" : "middle"));
        }
    }

    private static boolean isFree(double at, List<Double> taken) {
        for (double other : taken) {
            if (Math.abs(other - at) < APART) {
                return false;
            }
        }
        return true;
    }

    private static String label(double number) {
        return IntervalWords.number(BigDecimal.valueOf(number));
    }

    private static String x(double at) {
        return rounded(LEFT.add(WIDTH.multiply(BigDecimal.valueOf(at))));
    }

    private static String rounded(BigDecimal number) {
        BigDecimal tenths = number.setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return tenths.toPlainString();
    }
}
