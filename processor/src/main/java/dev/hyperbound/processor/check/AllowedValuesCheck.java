package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Is every set of allowed values a set, and can each of its members be used? */
final class AllowedValuesCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (Parameter parameter : stub.parameters()) {
            for (ValuePlace place : ValuePlace.of(parameter)) {
                Optional<Constraint.OneOf> oneOf = Constraints.oneOf(place.constraints());
                if (oneOf.isPresent()) {
                    check(place, oneOf.get(), problems);
                }
            }
        }
    }

    private static void check(ValuePlace place, Constraint.OneOf oneOf, Problems problems) {
        if (oneOf.values().isEmpty()) {
            problems.add(Problem.of(Code.EMPTY_ONE_OF, oneOf.position())
                    .named("name", place.name())
                    .build());
        }
        Map<Object, String> seen = new HashMap<>();
        for (int i = 0; i < oneOf.values().size(); i++) {
            Value value = oneOf.values().get(i);
            String text = oneOf.texts().get(i);
            Position position = oneOf.places().get(i);
            String same = seen.putIfAbsent(value.comparable(), text);
            if (same != null) {
                Problem.Builder problem = Problem.of(Code.DUPLICATE_ALLOWED_VALUE, position)
                        .named("name", place.name())
                        .quoted("found", text);
                problems.add(
                        (same.equals(text) ? problem : problem.with("because", same + " is the same number")).build());
            }
            checkOthers(place, value, text, position, problems);
        }
    }

    private static void checkOthers(ValuePlace place, Value value, String text, Position position, Problems problems) {
        for (Constraint constraint : place.refusing(value)) {
            constraint.accept(new Conflict(place, text, position)).ifPresent(problems::add);
        }
    }

    /** What is wrong with an allowed value that another constraint does not admit. */
    private record Conflict(ValuePlace place, String text, Position position)
            implements Constraint.Visitor<Optional<Problem>> {
        private Problem.Builder problem(Code code, Position declared) {
            return Problem.of(code, position).named("name", place.name()).declared(Label.ALLOWED, declared);
        }

        @Override
        public Optional<Problem> inRange(Constraint.InRange range) {
            return Optional.of(problem(Code.ALLOWED_VALUE_OUTSIDE_RANGE, range.position())
                    .with("found", text)
                    .with("allowed", range.interval().text())
                    .build());
        }

        @Override
        public Optional<Problem> multipleOf(Constraint.MultipleOf multiple) {
            return Optional.of(problem(Code.ALLOWED_VALUE_NOT_A_MULTIPLE, multiple.position())
                    .with("number", Long.toString(multiple.number()))
                    .with("found", text)
                    .build());
        }

        @Override
        public Optional<Problem> oneOf(Constraint.OneOf set) {
            return Optional.empty();
        }

        @Override
        public Optional<Problem> matches(Constraint.Matches pattern) {
            return Optional.of(problem(Code.ALLOWED_VALUE_DOES_NOT_MATCH, pattern.position())
                    .quoted("found", text)
                    .with("allowed", pattern.regex())
                    .build());
        }
    }
}
