package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Value;
import java.util.Optional;

/** Whether a parameter's constraints admit a value. */
final class Admission {
    private Admission() {}

    /** The first constraint, of the value or one of its parts, that does not admit it; none if all do. */
    static Optional<Constraint> refusing(Parameter parameter, Value value) {
        for (ValuePlace.Placed placed : ValuePlace.in(parameter, value)) {
            for (Constraint constraint : placed.place().constraints()) {
                if (!constraint.admits(placed.value())) {
                    return Optional.of(constraint);
                }
            }
        }
        return Optional.empty();
    }
}
