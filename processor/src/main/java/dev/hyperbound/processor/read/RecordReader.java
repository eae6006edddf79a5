package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.DeclaredNames;
import dev.hyperbound.processor.model.NameSpace;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.SnakeCase;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
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
        List<DeclaredNames> names = new ArrayList<>();
        boolean complete = true;
        Map<String, String> documented = descriptions.parametersOf(type);
        for (RecordComponentElement component : ElementFilter.recordComponentsIn(type.getEnclosedElements())) {
            String name = component.getSimpleName().toString();
            Element element = annotated(component);
            DeclaredNames declared = wireNames.read(element, name, SnakeCase.of(name));
            names.add(declared);
            NamedElement part = subject.component(element, declared.wireName());
            Optional<ValueType> valueType = types.component(part, component.asType());
            complete &= valueType.isPresent();
            if (valueType.isPresent()) {
                List<Constraint> checked = constraints.read(part, valueType.get());
                components.add(new ValueType.Component(
                        name,
                        declared.wireName(),
                        declared.alsoNames(),
                        valueType.get(),
                        checked,
                        descriptions.ofComponent(element, Optional.ofNullable(documented.get(name)))));
            }
        }
        reading.members().add(new NameSpace(NameSpace.Kind.COMPONENTS, TypeNames.of(type), names));
        return complete ? Optional.of(components) : Optional.empty();
    }

    /**
     * Class files don't tell who has written a constructor; what is generated must not depend on whether a record comes
     * from one.
     */
    private boolean hasConstructorOfCompiler(TypeElement type) {
        if (reading.isElsewhere(type)) {
            return false;
        }
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
