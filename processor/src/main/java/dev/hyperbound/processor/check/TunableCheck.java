package dev.hyperbound.processor.check;

import dev.hyperbound.Scale;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Extremes;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Can every tunable parameter be tuned as it says? */
final class TunableCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        Map<String, Parameter> byMethod = new HashMap<>();
        for (Parameter parameter : stub.parameters()) {
            if (parameter.tunable().isPresent()) {
                Tunable tunable = parameter.tunable().get();
                check(parameter, tunable, problems);
                checkChoices(parameter, tunable.among(), problems);
                byMethod.put(parameter.accessor(), parameter);
            }
        }
        for (Parameter parameter : byMethod.values()) {
            Optional<Parameter> other = Optional.ofNullable(byMethod.get(parameter.accessor() + "Among"));
            if (other.isPresent() && parameter.isTunedOverRanges()) {
                problems.add(problem(
                                Code.TUNE_METHOD_CLASH,
                                other.get(),
                                other.get().tunable().orElseThrow())
                        .named("other", parameter.wireName())
                        .with("method", "tune" + capitalised(other.get().accessor()))
                        .build());
            }
        }
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static void checkChoices(Parameter parameter, List<Tunable.Choice> among, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Tunable.Choice choice : among) {
            Optional<Constraint> refusing = Admission.refusing(parameter, choice.value());
            if (!seen.add(choice.text())) {
                problems.add(illegal(parameter, choice)
                        .words("because", "it is there twice")
                        .build());
            } else if (refusing.isPresent()) {
                problems.add(illegal(parameter, choice)
                        .words("because", "a constraint of '" + parameter.wireName() + "' does not admit it")
                        .declared(Label.BECAUSE, refusing.get().position())
                        .build());
            }
        }
    }

    private static Problem.Builder illegal(Parameter parameter, Tunable.Choice choice) {
        return Problem.of(Code.ILLEGAL_CHOICE, choice.position())
                .named("name", parameter.wireName())
                .quoted("found", choice.text());
    }

    private static void check(Parameter parameter, Tunable tunable, Problems problems) {
        if (parameter.context()) {
            problems.add(problem(Code.NOT_TUNABLE, parameter, tunable)
                    .words("because", "it has @Context, so it is never sent")
                    .build());
        }
        if (parameter.type().constrained().number().isPresent()) {
            ValueType.Numeric number = parameter.type().constrained().number().get();
            if (tunable.range().isPresent()) {
                checkRange(parameter, tunable, number, tunable.range().get(), problems);
            }
            if (tunable.scale() == Scale.REVERSE_LOGARITHMIC && number.isWhole()) {
                problems.add(problem(Code.REVERSE_LOGARITHMIC_RANGE, parameter, tunable)
                        .with("found", tunable.range().map(Interval::text).orElse("no range"))
                        .with("because", "'" + parameter.wireName() + "' is a whole number")
                        .build());
            }
        }
    }

    private static void checkRange(
            Parameter parameter, Tunable tunable, ValueType.Numeric type, Interval range, Problems problems) {
        if (range.low().isEmpty() || range.high().isEmpty()) {
            problems.add(problem(Code.TUNABLE_RANGE_UNBOUNDED, parameter, tunable)
                    .with("found", range.text())
                    .build());
        }
        Optional<Extremes> tuned = Extremes.of(type, range);
        if (tuned.isEmpty() || Extremes.firstEndBeyond(type, range).isPresent()) {
            return; // an empty interval, or one beyond the type: reported as such
        }
        for (Constraint constraint : parameter.constraints()) {
            Optional<Interval> valid = constraint.range();
            if (valid.isPresent() && !hold(type, valid.get(), tuned.get())) {
                problems.add(problem(Code.TUNABLE_RANGE_TOO_WIDE, parameter, tunable)
                        .with("found", range.text())
                        .with("allowed", valid.get().text())
                        .declared(Label.ALLOWED, constraint.position())
                        .build());
            }
        }
        if (tuned.get().low().compareTo(tuned.get().high()) == 0) {
            problems.add(problem(Code.TUNABLE_SINGLE_VALUE, parameter, tunable)
                    .with("found", range.text())
                    .build());
        }
        checkScale(parameter, tunable, type, tuned.get(), problems);
    }

    /** Whether an interval holds all values that are tuned; an empty one is reported as such. */
    private static boolean hold(ValueType.Numeric type, Interval valid, Extremes tuned) {
        Optional<Extremes> bounds = Extremes.of(type, valid);
        return bounds.isEmpty() || bounds.get().hold(tuned);
    }

    private static void checkScale(
            Parameter parameter, Tunable tunable, ValueType.Numeric type, Extremes tuned, Problems problems) {
        String found = tunable.range().orElseThrow().text();
        if (tunable.scale() == Scale.LOGARITHMIC && tuned.low().signum() <= 0) {
            problems.add(problem(Code.LOGARITHMIC_FROM_ZERO, parameter, tunable)
                    .with("found", found)
                    .build());
        }
        boolean outside = tuned.low().signum() < 0 || tuned.high().compareTo(BigDecimal.ONE) >= 0;
        if (tunable.scale() == Scale.REVERSE_LOGARITHMIC && !type.isWhole() && outside) {
            problems.add(problem(Code.REVERSE_LOGARITHMIC_RANGE, parameter, tunable)
                    .with("found", found)
                    .build());
        }
    }

    private static Problem.Builder problem(Code code, Parameter parameter, Tunable tunable) {
        return Problem.of(code, tunable.position()).named("name", parameter.wireName());
    }
}
