package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Extremes;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Does every interval hold values of its parameter's type? */
final class IntervalCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (Parameter parameter : stub.parameters()) {
            for (ValuePlace place : ValuePlace.of(parameter)) {
                for (Constraint constraint : place.constraints()) {
                    if (constraint.range().isPresent() && place.type().number().isPresent()) {
                        ValueType.Numeric type = place.type().number().get();
                        check(place.name(), type, constraint.range().get(), constraint.position(), problems);
                    }
                }
            }
            if (parameter.tunable().isPresent()) {
                check(parameter, parameter.tunable().get(), problems);
            }
        }
    }

    private static void check(Parameter parameter, Tunable tunable, Problems problems) {
        if (tunable.range().isPresent()
                && parameter.type().constrained().number().isPresent()) {
            ValueType.Numeric type = parameter.type().constrained().number().get();
            check(parameter.wireName(), type, tunable.range().get(), tunable.position(), problems);
        }
    }

    private static void check(
            String name, ValueType.Numeric type, Interval interval, Position position, Problems problems) {
        Optional<String> empty = whyEmpty(interval);
        Optional<BigDecimal> beyond = Extremes.firstEndBeyond(type, interval);
        if (empty.isPresent()) {
            problems.add(empty(name, interval, empty.get(), position));
        } else if (beyond.isPresent()) {
            problems.add(Problem.of(Code.INTERVAL_END_DOES_NOT_FIT, position)
                    .named("name", name)
                    .words("type", type.name().toLowerCase(Locale.ROOT))
                    .with("found", interval.text())
                    .words("allowed", Extremes.words(type))
                    .words("help", help(type))
                    .build());
        } else if (Extremes.of(type, interval).isEmpty()) {
            problems.add(
                    type.isWhole()
                            ? noWholeNumber(name, type, interval, position)
                            : empty(name, interval, "no double lies between its ends", position));
        }
    }

    private static Optional<String> whyEmpty(Interval interval) {
        if (interval.low().isEmpty() || interval.high().isEmpty()) {
            return Optional.empty();
        }
        int order = interval.low().get().compareTo(interval.high().get());
        if (order > 0) {
            return Optional.of("its lower end is greater than its upper end");
        }
        return order == 0 && !(interval.lowClosed() && interval.highClosed())
                ? Optional.of("its ends are equal and one of them is open")
                : Optional.empty();
    }

    private static Problem empty(String name, Interval interval, String reason, Position position) {
        Problem.Builder problem = Problem.of(Code.EMPTY_INTERVAL, position)
                .named("name", name)
                .with("found", interval.text())
                .words("reason", reason);
        return Intervals.repaired(interval)
                .map(suggestion -> problem.with("suggestion", suggestion))
                .orElse(problem)
                .build();
    }

    private static Problem noWholeNumber(String name, ValueType.Numeric type, Interval interval, Position position) {
        return Problem.of(Code.NO_WHOLE_NUMBER, position)
                .named("name", name)
                .words("type", type.name().toLowerCase(Locale.ROOT))
                .words("article", TypeWords.of(type))
                .with("found", interval.text())
                .with("low", interval.low().map(Intervals::number).orElse(""))
                .with("high", interval.high().map(Intervals::number).orElse(""))
                .build();
    }

    private static String help(ValueType.Numeric type) {
        return type == ValueType.Numeric.INT
                ? "declare the method as long, or write inf for no limit"
                : "write inf for no limit";
    }
}
