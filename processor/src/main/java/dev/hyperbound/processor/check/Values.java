package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;

/**
 * A place for single values in a parameter: the parameter itself, an element of its list, a component of its record.
 *
 * @param name the wire name, with the component's behind a dot
 */
record Values(String name, ValueType type, List<Constraint> constraints) {
    Values {
        constraints = List.copyOf(constraints);
    }

    /** A single value of a parameter. */
    record Placed(Values place, Value value) {}

    /** The places of a parameter. */
    static List<Values> of(Parameter parameter) {
        if (parameter.type() instanceof ValueType.Composite composite) {
            List<Values> places = new ArrayList<>();
            for (ValueType.Component part : composite.components()) {
                places.add(new Values(parameter.wireName() + "." + part.wireName(), part.type(), part.constraints()));
            }
            return places;
        }
        ValueType type =
                parameter.type() instanceof ValueType.Sequence sequence ? sequence.element() : parameter.type();
        return List.of(new Values(parameter.wireName(), type, parameter.constraints()));
    }

    /** The single values in a value of a parameter. */
    static List<Placed> in(Parameter parameter, Value value) {
        List<Values> places = of(parameter);
        List<Placed> placed = new ArrayList<>();
        if (value instanceof Value.Composite composite) {
            for (int i = 0; i < places.size(); i++) {
                placed.add(new Placed(places.get(i), composite.components().get(i)));
            }
        } else if (value instanceof Value.Sequence sequence) {
            for (Value element : sequence.elements()) {
                placed.add(new Placed(places.get(0), element));
            }
        } else {
            placed.add(new Placed(places.get(0), value));
        }
        return placed;
    }
}
