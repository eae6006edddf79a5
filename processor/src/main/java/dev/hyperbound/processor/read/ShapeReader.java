package dev.hyperbound.processor.read;

import dev.hyperbound.Algorithm;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Looks at what was annotated, before what is in it. */
final class ShapeReader {
    private final Reading reading;
    private final TypeElement type;

    ShapeReader(Reading reading) {
        this.reading = reading;
        this.type = reading.stub();
    }

    /** Whether it is an interface; problems of its shape are added. */
    boolean isStub() {
        if (type.getKind() != ElementKind.INTERFACE) {
            Position position = WrittenAnnotation.on(type, Algorithm.class)
                    .map(WrittenAnnotation::position)
                    .orElseGet(() -> ElementPosition.of(type));
            reading.add(problem(Code.NOT_AN_INTERFACE, position).words("kind", kind()));
            return false;
        }
        if (!type.getTypeParameters().isEmpty()) {
            reading.add(problem(Code.GENERIC_STUB, ElementPosition.of(type)));
        }
        String generated = reading.javaClass(type).sibling("Hyperparameters").simpleName();
        if (type.getModifiers().contains(Modifier.SEALED) && !permits(generated)) {
            reading.add(problem(Code.SEALED_STUB, ElementPosition.of(type)).with("name", generated));
        }
        for (TypeElement at : DeclaredTypes.outwards(type)) {
            checkVisibility(at);
        }
        return true;
    }

    /**
     * Whether a class is among the permitted ones. Before it is generated, only its name is known, and to Eclipse's
     * compiler not even that.
     */
    private boolean permits(String simpleName) {
        if (Eclipse.made(type)) {
            return true;
        }
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            Optional<TypeElement> element = DeclaredTypes.element(permitted);
            if (element.isPresent() && element.get().getSimpleName().contentEquals(simpleName)) {
                return true;
            }
        }
        return false;
    }

    private void checkVisibility(Element at) {
        String what = at.equals(type) ? "stub " + TypeNames.of(type) : TypeNames.of(at);
        String it = at.equals(type) ? "it" : "stub " + TypeNames.of(type);
        if (at.getModifiers().contains(Modifier.PRIVATE)) {
            reading.add(problem(Code.PRIVATE_STUB, ElementPosition.of(type))
                    .with("what", what)
                    .with("it", it));
        }
        if (at.getModifiers().contains(Modifier.PROTECTED)) {
            reading.add(problem(Code.PROTECTED_STUB, ElementPosition.of(type))
                    .with("what", what)
                    .with("it", it));
        }
    }

    private Problem.Builder problem(Code code, Position position) {
        return Problem.of(code, position).with("type", TypeNames.of(type));
    }

    private String kind() {
        return switch (type.getKind()) {
            case CLASS -> type.getModifiers().contains(Modifier.ABSTRACT) ? "an abstract class" : "a class";
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION_TYPE -> "an annotation type";
            default -> type.getKind().name().toLowerCase(Locale.ROOT);
        };
    }
}
