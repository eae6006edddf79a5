package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.InterfaceShape;
import dev.hyperbound.processor.model.InterfaceShape.NestedType;
import dev.hyperbound.processor.model.InterfaceShape.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads what an interface is, before what is in it. */
final class ShapeReader {
    private ShapeReader() {}

    static InterfaceShape read(TypeElement type) {
        List<NestedType> outwards = new ArrayList<>();
        for (TypeElement at : DeclaredTypes.outwards(type)) {
            outwards.add(new NestedType(TypeNames.of(at), visibility(at)));
        }
        return new InterfaceShape(!type.getTypeParameters().isEmpty(), permitted(type), outwards);
    }

    /** Before a class is generated, only its name is known, and to Eclipse's compiler not even that. */
    private static Optional<List<String>> permitted(TypeElement type) {
        if (!type.getModifiers().contains(Modifier.SEALED) || Eclipse.made(type)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            Optional<TypeElement> element = DeclaredTypes.element(permitted);
            if (element.isPresent()) {
                names.add(element.get().getSimpleName().toString());
            }
        }
        return Optional.of(names);
    }

    private static Visibility visibility(TypeElement type) {
        Set<Modifier> modifiers = type.getModifiers();
        if (modifiers.contains(Modifier.PUBLIC)) {
            return Visibility.PUBLIC;
        }
        if (modifiers.contains(Modifier.PROTECTED)) {
            return Visibility.PROTECTED;
        }
        return modifiers.contains(Modifier.PRIVATE) ? Visibility.PRIVATE : Visibility.PACKAGE;
    }
}
