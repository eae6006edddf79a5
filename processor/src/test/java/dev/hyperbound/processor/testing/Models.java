package dev.hyperbound.processor.testing;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** Parameters and stubs of which nothing is special but what a test says. */
public final class Models {
    private Models() {}

    /** A parameter that is called the same in Java and on the wire. */
    public static Parameter parameter(
            String name, ValueType type, Presence presence, List<Constraint> constraints, Position position) {
        return new Parameter(
                name,
                name,
                List.of(),
                type,
                presence,
                constraints,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Description.NONE,
                Optional.empty(),
                position);
    }

    /** A public stub. */
    public static Stub stub(
            JavaClass name,
            List<Parameter> parameters,
            List<StubRule> rules,
            List<Objective> objectives,
            Position position) {
        return new Stub(
                name,
                true,
                "stub",
                "Stub",
                Optional.empty(),
                Description.NONE,
                parameters,
                rules,
                objectives,
                List.of(),
                Optional.empty(),
                List.of(),
                position);
    }
}
