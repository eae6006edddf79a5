package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;

/** Do conditions and {@code @Context} go with whether a parameter has to be given? */
final class PresenceCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (Parameter parameter : stub.parameters()) {
            if (parameter.isRequired()) {
                checkRequired(parameter, problems);
            }
            if (!parameter.isAbsentable() && parameter.requiredWhen().isPresent()) {
                Condition condition = parameter.requiredWhen().get();
                problems.add(Problem.of(Code.REQUIRED_WHEN_ON_PRESENT, condition.position())
                        .named("name", parameter.wireName())
                        .words("reason", parameter.isRequired() ? "is always required" : "has a default")
                        .words("type", optional(parameter.type()))
                        .build());
            }
        }
    }

    private static void checkRequired(Parameter parameter, Problems problems) {
        if (parameter.usedWhen().isPresent()) {
            Condition condition = parameter.usedWhen().get();
            problems.add(Problem.of(Code.USED_WHEN_ON_REQUIRED, condition.position())
                    .named("name", parameter.wireName())
                    .words("type", optional(parameter.type()))
                    .with("rule", condition.rule().text())
                    .build());
        }
        if (parameter.context()) {
            problems.add(Problem.of(Code.CONTEXT_ON_REQUIRED, parameter.position())
                    .named("name", parameter.wireName())
                    .build());
        }
    }

    /** The type for a parameter that may be absent. */
    private static String optional(ValueType type) {
        if (type.number().isPresent()) {
            return switch (type.number().get()) {
                case INT -> "OptionalInt";
                case LONG -> "OptionalLong";
                case DOUBLE -> "OptionalDouble";
            };
        }
        return type.isBoolean() ? "Optional<Boolean>" : "an Optional";
    }
}
