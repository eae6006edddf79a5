package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.SnakeCase;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads records. */
final class RecordReader {
    private final Reading reading;
    private final TypeReader types;
    private final ConstraintReader constraints;
    private final DescriptionReader descriptions;
    private final WireNameReader wireNames;
    private final Map<String, Optional<List<ValueType.Component>>> known = new HashMap<>();

    RecordReader(Reading reading, TypeReader types, ConstraintReader constraints, DescriptionReader descriptions) {
        this.reading = reading;
        this.types = types;
        this.constraints = constraints;
        this.descriptions = descriptions;
        this.wireNames = new WireNameReader(reading);
    }

    Optional<ValueType> read(NamedElement subject, TypeElement type, Separation separation) {
        String name = type.getQualifiedName().toString();
        Optional<List<ValueType.Component>> components = known.get(name);
        if (components == null) {
            components = components(subject, type);
            known.put(name, components);
        }
        if (components.isEmpty()) {
            return Optional.empty();
        }
        if (components.get().isEmpty()) {
            reading.add(Problem.of(Code.EMPTY_RECORD, ElementPosition.of(subject.element()))
                    .named("name", subject.name())
                    .with("type", TypeNames.of(type)));
            return Optional.empty();
        }
        return Optional.of(new ValueType.Composite(
                reading.javaClass(type), components.get(), separation, !hasConstructorOfCompiler(type)));
    }

    /** The components; none if one of them cannot be modelled. */
    private Optional<List<ValueType.Component>> components(NamedElement subject, TypeElement type) {
        List<ValueType.Component> components = new ArrayList<>();
        Map<String, Element> byWireName = new HashMap<>();
        boolean complete = true;
        Map<String, String> documented = descriptions.parametersOf(type);
        for (RecordComponentElement component : ElementFilter.recordComponentsIn(type.getEnclosedElements())) {
            String name = component.getSimpleName().toString();
            Element element = annotated(component);
            String wireName = wireNames.read(element, name, SnakeCase.of(name));
            List<String> also = wireNames.also(element, name);
            checkNames(element, wireName, also, byWireName);
            NamedElement part = subject.component(element, wireName);
            Optional<ValueType> valueType = types.component(part, component.asType());
            complete &= valueType.isPresent();
            if (valueType.isPresent()) {
                List<Constraint> checked = constraints.read(part, valueType.get());
                components.add(new ValueType.Component(
                        name,
                        wireName,
                        also,
                        valueType.get(),
                        checked,
                        descriptions.ofComponent(element, Optional.ofNullable(documented.get(name)))));
            }
        }
        return complete ? Optional.of(components) : Optional.empty();
    }

    /** Whether no name of a component is one of another. */
    private void checkNames(Element element, String wireName, List<String> also, Map<String, Element> known) {
        checkName(element, wireName, WireNameReader.position(element), known);
        for (int i = 0; i < also.size(); i++) {
            checkName(element, also.get(i), WireNameReader.position(element, i), known);
        }
    }

    private void checkName(Element element, String name, Position position, Map<String, Element> known) {
        Element same = known.putIfAbsent(Spellings.normalized(name), element);
        if (same == element) {
            reading.add(Problem.of(Code.NEEDLESS_NAME, position)
                    .named("name", element.getSimpleName().toString())
                    .quoted("found", name));
        } else if (same != null) {
            reading.add(Problem.of(Code.DUPLICATE_WIRE_NAME, position)
                    .named("wire", name)
                    .with("found", "components " + same.getSimpleName() + " and " + element.getSimpleName())
                    .declared(Label.FOUND, WireNameReader.position(same))
                    .declared(Label.FOUND, position)
                    .with("other", OtherNames.of(name, known::containsKey)));
        }
    }

    /** Class files don't tell who has written a constructor. */
    private boolean hasConstructorOfCompiler(TypeElement type) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (reading.elements().getOrigin(constructor) == Elements.Origin.MANDATED) {
                return true;
            }
        }
        return false;
    }

    /** Where a component's annotations are: compilers leave them out of components that come from class files. */
    private static Element annotated(RecordComponentElement component) {
        ExecutableElement accessor = component.getAccessor();
        boolean onAccessorOnly = component.getAnnotationMirrors().isEmpty()
                && accessor != null
                && !accessor.getAnnotationMirrors().isEmpty();
        return onAccessorOnly ? accessor : component;
    }
}
