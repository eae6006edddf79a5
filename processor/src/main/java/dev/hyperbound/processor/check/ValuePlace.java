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
record ValuePlace(String name, ValueType type, List<Constraint> constraints) {
    ValuePlace {
        constraints = List.copyOf(constraints);
    }

    /** The constraints that refuse a value; what lies outside the range is not asked to be a multiple as well. */
    List<Constraint> refusing(Value value) {
        List<Constraint> refusing = new ArrayList<>();
        for (Constraint constraint : constraints) {
            boolean isTold = constraint.divisor().isPresent() && !refusing.isEmpty();
            if (!isTold && !constraint.admits(value)) {
                refusing.add(constraint);
            }
        }
        return refusing;
    }

    /** A single value of a parameter. */
    record Placed(ValuePlace place, Value value) {}

    /** The places of a parameter. */
    static List<ValuePlace> of(Parameter parameter) {
        return parameter.type().accept(new PlacesOfType(parameter));
    }

    /** The single values in a value of a parameter. */
    static List<Placed> in(Parameter parameter, Value value) {
        return value.accept(new PlacedValues(of(parameter)));
    }

    /** The places that a type has. */
    private static final class PlacesOfType implements ValueType.Visitor<List<ValuePlace>> {
        private final Parameter parameter;

        PlacesOfType(Parameter parameter) {
            this.parameter = parameter;
        }

        private List<ValuePlace> single(ValueType type) {
            return List.of(new ValuePlace(parameter.wireName(), type, parameter.constraints()));
        }

        @Override
        public List<ValuePlace> numeric(ValueType.Numeric numeric) {
            return single(numeric);
        }

        @Override
        public List<ValuePlace> bool(ValueType.Bool bool) {
            return single(bool);
        }

        @Override
        public List<ValuePlace> text(ValueType.Text text) {
            return single(text);
        }

        @Override
        public List<ValuePlace> regex(ValueType.Regex regex) {
            return single(regex);
        }

        @Override
        public List<ValuePlace> enumeration(ValueType.Enumeration enumeration) {
            return single(enumeration);
        }

        @Override
        public List<ValuePlace> numberOrKeyword(ValueType.NumberOrKeyword type) {
            return single(type.kind());
        }

        @Override
        public List<ValuePlace> composite(ValueType.Composite composite) {
            List<ValuePlace> places = new ArrayList<>();
            for (ValueType.Component part : composite.components()) {
                places.add(
                        new ValuePlace(parameter.wireName() + "." + part.wireName(), part.type(), part.constraints()));
            }
            return places;
        }

        @Override
        public List<ValuePlace> sequence(ValueType.Sequence sequence) {
            return single(sequence.element());
        }
    }

    /** The single values that a value is made of, each at its place. */
    private static final class PlacedValues implements Value.Visitor<List<Placed>> {
        private final List<ValuePlace> places;

        PlacedValues(List<ValuePlace> places) {
            this.places = places;
        }

        private List<Placed> single(Value value) {
            return List.of(new Placed(places.get(0), value));
        }

        @Override
        public List<Placed> whole(Value.Whole whole) {
            return single(whole);
        }

        @Override
        public List<Placed> real(Value.Real real) {
            return single(real);
        }

        @Override
        public List<Placed> truth(Value.Truth truth) {
            return single(truth);
        }

        @Override
        public List<Placed> text(Value.Text text) {
            return single(text);
        }

        /** A word in place of a number is held to nothing. */
        @Override
        public List<Placed> constant(Value.Constant constant) {
            return places.get(0).type().number().isPresent() ? List.of() : single(constant);
        }

        @Override
        public List<Placed> composite(Value.Composite composite) {
            List<Placed> placed = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                placed.add(new Placed(places.get(i), composite.components().get(i)));
            }
            return placed;
        }

        @Override
        public List<Placed> sequence(Value.Sequence sequence) {
            List<Placed> placed = new ArrayList<>();
            for (Value element : sequence.elements()) {
                placed.add(new Placed(places.get(0), element));
            }
            return placed;
        }
    }
}
