package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Deprecation;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Parameter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Warnings of javac that generated code cannot help: it has to name what the stub names. */
final class Lints {
    private final Reading reading;

    Lints(Reading reading) {
        this.reading = reading;
    }

    List<String> of(List<Parameter> parameters) {
        List<Deprecation> ofTypes = deprecationsOfTypes(parameters);
        List<String> lints = new ArrayList<>();
        if (!ofTypes.isEmpty()) {
            lints.add("deprecation");
        }
        // What is generated for a deprecated parameter is deprecated itself, which does for the other warning
        if (isAnyForRemoval(ofTypes) || isAnyForRemoval(deprecationsOf(parameters))) {
            lints.add("removal");
        }
        if (isSerializable()) {
            lints.add("serial");
        }
        return lints;
    }

    private static boolean isAnyForRemoval(List<Deprecation> deprecations) {
        for (Deprecation deprecation : deprecations) {
            if (deprecation.forRemoval()) {
                return true;
            }
        }
        return false;
    }

    private static List<Deprecation> deprecationsOf(List<Parameter> parameters) {
        List<Deprecation> found = new ArrayList<>();
        for (Parameter parameter : parameters) {
            add(parameter.deprecation(), found);
        }
        return found;
    }

    /** Those of the stub, and of the parameters' types. */
    private List<Deprecation> deprecationsOfTypes(List<Parameter> parameters) {
        List<Deprecation> found = new ArrayList<>();
        addAround(reading.stub(), found);
        for (Parameter parameter : parameters) {
            for (JavaClass name : parameter.type().classes()) {
                TypeElement type = reading.find(name.canonicalName());
                if (type != null) {
                    addAround(type, found);
                    addWithin(type, found);
                }
            }
        }
        return found;
    }

    /** Adds the deprecation of a type and of what is around it. */
    private void addAround(TypeElement type, List<Deprecation> found) {
        for (TypeElement at : DeclaredTypes.outwards(type)) {
            add(Deprecations.of(reading.elements(), at), found);
        }
    }

    /** Adds the deprecations of what is in a type. */
    private void addWithin(TypeElement type, List<Deprecation> found) {
        for (Element member : type.getEnclosedElements()) {
            add(Deprecations.of(reading.elements(), member), found);
        }
    }

    private static void add(Optional<Deprecation> deprecation, List<Deprecation> found) {
        if (deprecation.isPresent()) {
            found.add(deprecation.get());
        }
    }

    private boolean isSerializable() {
        if (reading.stub().getInterfaces().isEmpty()) {
            return false;
        }
        TypeElement serializable = reading.find(Serializable.class.getCanonicalName());
        return serializable != null && reading.types().isSubtype(reading.stub().asType(), serializable.asType());
    }
}
