package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.ValueTypeGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of what a parameter takes that may have a description of its own: a value of an enum, a component of a record.
 *
 * @param name the value or the component's name, as on the wire
 * @param alsoNames other names by which it is read
 * @param component the component, if it is one
 */
public record DescribedPart(
        String name,
        List<String> alsoNames,
        Optional<ValueType.Component> component,
        Description description,
        boolean deprecated) {
    public DescribedPart {
        alsoNames = List.copyOf(alsoNames);
    }

    /** The parts of a type; on a list those of its elements. */
    public static List<DescribedPart> of(ValueType type) {
        return type.accept(new Reader());
    }

    private static final class Reader extends ValueTypeGroups<List<DescribedPart>> {
        @Override
        protected List<DescribedPart> single(ValueType type) {
            return List.of();
        }

        @Override
        public List<DescribedPart> enumeration(ValueType.Enumeration enumeration) {
            List<DescribedPart> constants = new ArrayList<>();
            for (ValueType.Constant constant : enumeration.constants()) {
                constants.add(new DescribedPart(
                        constant.wireName(),
                        constant.alsoNames(),
                        Optional.empty(),
                        constant.description(),
                        constant.deprecated()));
            }
            return List.copyOf(constants);
        }

        @Override
        public List<DescribedPart> numberOrKeyword(ValueType.NumberOrKeyword type) {
            return enumeration(type.words());
        }

        @Override
        public List<DescribedPart> composite(ValueType.Composite composite) {
            List<DescribedPart> components = new ArrayList<>();
            for (ValueType.Component component : composite.components()) {
                components.add(new DescribedPart(
                        component.wireName(),
                        component.alsoNames(),
                        Optional.of(component),
                        component.description(),
                        false));
            }
            return List.copyOf(components);
        }

        @Override
        public List<DescribedPart> sequence(ValueType.Sequence sequence) {
            return sequence.element().accept(this);
        }
    }
}
