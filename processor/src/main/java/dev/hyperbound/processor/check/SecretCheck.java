package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.Optional;

/** Can every secret be kept? */
final class SecretCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (Parameter parameter : stub.parameters()) {
            if (parameter.secret().isPresent()) {
                check(parameter, parameter.secret().get(), stub, problems);
            }
        }
    }

    private static void check(Parameter parameter, Position secret, Stub stub, Problems problems) {
        if (parameter.tunable().isPresent()) {
            problems.add(Problem.of(Code.SECRET_TUNED, secret)
                    .named("name", parameter.wireName())
                    .declared(Label.BECAUSE, parameter.tunable().get().position())
                    .build());
        }
        Optional<Position> reader = isFewValues(parameter) ? reader(parameter.wireName(), stub) : Optional.empty();
        if (reader.isPresent()) {
            problems.add(Problem.of(Code.SECRET_SHOWN, secret)
                    .named("name", parameter.wireName())
                    .declared(Label.BECAUSE, reader.get())
                    .build());
        }
    }

    /** Whether what a rule says about the value comes near to naming it. */
    private static boolean isFewValues(Parameter parameter) {
        return parameter.type().isBoolean()
                || !parameter.type().element().wireNames().isEmpty()
                || Constraints.oneOf(parameter.constraints()).isPresent();
    }

    /** Where the first rule or condition stands that reads a parameter. */
    private static Optional<Position> reader(String name, Stub stub) {
        for (StubRule rule : stub.rules()) {
            if (rule.rule().reads().contains(name)) {
                return Optional.of(rule.position());
            }
        }
        for (Parameter other : stub.parameters()) {
            if (reads(other.usedWhen(), name)) {
                return Optional.of(other.usedWhen().get().position());
            }
            if (reads(other.requiredWhen(), name)) {
                return Optional.of(other.requiredWhen().get().position());
            }
        }
        for (Objective objective : stub.objectives()) {
            if (reads(objective.when(), name)) {
                return Optional.of(objective.when().get().position());
            }
        }
        return Optional.empty();
    }

    private static boolean reads(Optional<Condition> condition, String name) {
        return condition.isPresent() && condition.get().rule().reads().contains(name);
    }
}
