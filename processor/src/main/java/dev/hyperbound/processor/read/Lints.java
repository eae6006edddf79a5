package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Deprecation;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Warnings of javac that generated code cannot help: it has to name what the stub names. */
final class Lints {
    private final Reading reading;

    Lints(Reading reading) {
        this.reading = reading;
    }

    List<String> of(List<Parameter> parameters) {
        List<Deprecation> deprecations = Stream.concat(
                        parameters.stream().flatMap(parameter -> parameter.deprecation().stream()),
                        named(parameters).flatMap(this::deprecations))
                .toList();
        List<String> lints = new ArrayList<>();
        if (!deprecations.isEmpty()) {
            lints.add("deprecation");
        }
        if (deprecations.stream().anyMatch(Deprecation::forRemoval)) {
            lints.add("removal");
        }
        if (isSerializable()) {
            lints.add("serial");
        }
        return lints;
    }

    /** The stub, and the types of its parameters. */
    private Stream<TypeElement> named(List<Parameter> parameters) {
        return Stream.concat(
                Stream.of(reading.stub()),
                parameters.stream()
                        .flatMap(parameter -> classes(parameter.type()))
                        .map(name -> reading.elements().getTypeElement(name.canonicalName())));
    }

    private static Stream<JavaClass> classes(ValueType type) {
        if (type instanceof ValueType.Enumeration enumeration) {
            return Stream.of(enumeration.javaClass());
        }
        if (type instanceof ValueType.Sequence sequence) {
            return classes(sequence.element());
        }
        return type instanceof ValueType.Composite composite
                ? Stream.concat(
                        Stream.of(composite.javaClass()),
                        composite.components().stream().flatMap(component -> classes(component.type())))
                : Stream.empty();
    }

    /** Of a type, what is around it, and what is in it. */
    private Stream<Deprecation> deprecations(TypeElement type) {
        Stream.Builder<Element> elements = Stream.builder();
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            elements.add(at);
        }
        if (!type.equals(reading.stub())) {
            type.getEnclosedElements().forEach(elements::add);
        }
        return elements.build()
                .map(element -> Deprecations.of(reading.elements(), element))
                .flatMap(Optional::stream);
    }

    private boolean isSerializable() {
        if (reading.stub().getInterfaces().isEmpty()) {
            return false;
        }
        TypeElement serializable = reading.elements().getTypeElement(Serializable.class.getCanonicalName());
        return serializable != null && reading.types().isSubtype(reading.stub().asType(), serializable.asType());
    }
}
