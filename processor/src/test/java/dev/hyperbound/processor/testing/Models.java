package dev.hyperbound.processor.testing;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.DeclaredNames;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.InterfaceShape;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Neighbours;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ParameterDocumentation;
import dev.hyperbound.processor.model.ParameterValues;
import dev.hyperbound.processor.model.PlacedName;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubDocumentation;
import dev.hyperbound.processor.model.StubInterface;
import dev.hyperbound.processor.model.StubMembers;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.Usage;
import dev.hyperbound.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** Parameters and stubs of which nothing is special but what a test says. */
public final class Models {
    private static final InterfaceShape SHAPE = new InterfaceShape(
            false, Optional.empty(), List.of(new InterfaceShape.NestedType("Stub", InterfaceShape.Visibility.PUBLIC)));

    private Models() {}

    /** A parameter that is called the same in Java and on the wire. */
    public static Parameter parameter(
            String name, ValueType type, Presence presence, List<Constraint> constraints, Position position) {
        return new Parameter(
                names(name, position),
                new ParameterValues(type, presence, constraints, Optional.empty()),
                Usage.ALWAYS,
                ParameterDocumentation.NONE,
                position);
    }

    /** A name that is the same in Java and on the wire. */
    public static DeclaredNames names(String name, Position position) {
        return new DeclaredNames(name, new PlacedName(name, position), List.of());
    }

    /** A public stub. */
    public static Stub stub(
            JavaClass name,
            List<Parameter> parameters,
            List<StubRule> rules,
            List<Objective> objectives,
            Position position) {
        return new Stub(
                new StubInterface(name, SHAPE, StubMembers.NONE, Neighbours.NONE, List.of(), position),
                new StubDocumentation("stub", "Stub", Optional.empty(), Description.NONE, Optional.empty()),
                parameters,
                rules,
                objectives);
    }
}
