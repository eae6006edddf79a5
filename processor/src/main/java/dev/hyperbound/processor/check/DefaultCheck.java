package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Extremes;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.report.Choices;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.runtime.Match;
import java.util.Optional;

/** Does every default satisfy the constraints of its parameter? */
final class DefaultCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (Parameter parameter : stub.parameters()) {
            // What a constructor makes of a default is not known before it runs
            if (parameter.defaulted().isPresent() && !parameter.type().mayRefuse()) {
                check(parameter, parameter.defaulted().get(), problems);
            }
        }
    }

    private static void check(Parameter parameter, Presence.Defaulted defaulted, Problems problems) {
        for (ValuePlace.Placed placed : ValuePlace.in(parameter, defaulted.value())) {
            for (Constraint constraint : placed.place().refusing(placed.value())) {
                if (hasValues(placed.place().type(), constraint)) {
                    problems.add(constraint.accept(new Conflict(placed, defaulted)));
                }
            }
        }
    }

    /** Whether values of a type can be inside an interval, if the constraint is one: if not, that alone is told. */
    private static boolean hasValues(ValueType type, Constraint constraint) {
        Optional<ValueType.Numeric> number = type.number();
        Optional<Interval> range = constraint.range();
        return number.isEmpty()
                || range.isEmpty()
                || Extremes.of(number.get(), range.get()).isPresent();
    }

    /** What is wrong with a default that a constraint does not admit. */
    private record Conflict(ValuePlace.Placed placed, Presence.Defaulted defaulted)
            implements Constraint.Visitor<Problem> {
        private Problem.Builder problem(Code code, Position declared) {
            return Problem.of(code, defaulted.position())
                    .named("name", placed.place().name())
                    .declared(Label.ALLOWED, declared);
        }

        private String text() {
            return WireText.of(placed.place().type(), placed.value());
        }

        @Override
        public Problem inRange(Constraint.InRange range) {
            return problem(Code.DEFAULT_OUTSIDE_RANGE, range.position())
                    .with("found", text())
                    .with("allowed", range.interval().text())
                    .build();
        }

        @Override
        public Problem multipleOf(Constraint.MultipleOf multiple) {
            return problem(Code.DEFAULT_NOT_A_MULTIPLE, multiple.position())
                    .with("number", Long.toString(multiple.number()))
                    .with("found", text())
                    .build();
        }

        @Override
        public Problem oneOf(Constraint.OneOf set) {
            Problem.Builder problem = problem(Code.DEFAULT_NOT_ALLOWED, set.position());
            return (placed.value().string().isPresent()
                            ? Choices.describeStrings(problem, text(), set.texts())
                            : Choices.describe(problem, text(), set.texts()))
                    .build();
        }

        @Override
        public Problem matches(Constraint.Matches pattern) {
            boolean differs = pattern.outcome(placed.value()) == Match.DIFFERS;
            return problem(differs ? Code.DEFAULT_DOES_NOT_MATCH : Code.PATTERN_GAVE_UP, pattern.position())
                    .quoted("found", text())
                    .with("allowed", pattern.regex())
                    .build();
        }
    }
}
