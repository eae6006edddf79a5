package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Extremes;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.Optional;

/** Does every interval hold multiples where values are multiples, and does tuning begin and end at one? */
final class MultiplesCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (Parameter parameter : stub.parameters()) {
            for (ValuePlace place : ValuePlace.of(parameter)) {
                for (Constraint constraint : place.constraints()) {
                    if (constraint.divisor().isPresent()
                            && place.type().number().isPresent()) {
                        check(place, place.type().number().get(), constraint, problems);
                        checkTunable(parameter, place.type().number().get(), constraint, problems);
                    }
                }
            }
        }
    }

    private static void check(ValuePlace place, ValueType.Numeric type, Constraint constraint, Problems problems) {
        Optional<Interval> range = Constraints.range(place.constraints());
        long number = constraint.divisor().orElseThrow();
        if (range.isPresent()
                && isUsable(type, range.get())
                && multiples(type, range.get(), number).isEmpty()) {
            problems.add(Problem.of(Code.NO_MULTIPLE, constraint.position())
                    .named("name", place.name())
                    .with("number", Long.toString(number))
                    .with("found", range.get().text())
                    .build());
        }
    }

    private static void checkTunable(
            Parameter parameter, ValueType.Numeric type, Constraint constraint, Problems problems) {
        if (parameter.tunable().isEmpty() || parameter.tunable().get().range().isEmpty()) {
            return;
        }
        Interval range = parameter.tunable().get().range().get();
        long number = constraint.divisor().orElseThrow();
        Optional<Extremes> tuned = Extremes.of(type, range);
        boolean hasEnds = range.low().isPresent() && range.high().isPresent();
        if (tuned.isEmpty() || !hasEnds) {
            return;
        }
        Optional<Extremes> multiples = multiples(type, range, number);
        boolean areMultiples = multiples.isPresent() && multiples.get().hold(tuned.get());
        if (!areMultiples) {
            Problem.Builder problem = Problem.of(
                            Code.TUNABLE_END_NOT_A_MULTIPLE,
                            parameter.tunable().get().position())
                    .named("name", parameter.wireName())
                    .with("number", Long.toString(number))
                    .with("found", range.text())
                    .declared(Label.BECAUSE, constraint.position());
            boolean hasSeveral = multiples.isPresent()
                    && multiples.get().low().compareTo(multiples.get().high()) < 0;
            problems.add((hasSeveral ? problem.quoted("suggestion", closed(multiples.get())) : problem).build());
        }
    }

    private static String closed(Extremes ends) {
        return "[" + Intervals.number(ends.low()) + ", " + Intervals.number(ends.high()) + "]";
    }

    /** Whether an interval has nothing wrong that is told elsewhere. */
    private static boolean isUsable(ValueType.Numeric type, Interval interval) {
        return Extremes.of(type, interval).isPresent()
                && Extremes.firstEndBeyond(type, interval).isEmpty();
    }

    private static Optional<Extremes> multiples(ValueType.Numeric type, Interval interval, long number) {
        Optional<Extremes> all = Extremes.of(type, interval);
        return all.isPresent() ? all.get().multiplesOf(number) : Optional.empty();
    }
}
