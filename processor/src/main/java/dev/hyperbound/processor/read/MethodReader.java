package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.DeclaredMethod;
import dev.hyperbound.processor.model.DeclaredMethod.Argument;
import dev.hyperbound.processor.model.DeclaredMethod.Trait;
import dev.hyperbound.processor.report.ElementPosition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads what a method is, whoever's it is. */
final class MethodReader {
    private final Reading reading;

    MethodReader(Reading reading) {
        this.reading = reading;
    }

    DeclaredMethod read(ExecutableElement method) {
        TypeElement owner = Accessor.ownerOf(method);
        List<Argument> arguments = new ArrayList<>();
        for (VariableElement argument : method.getParameters()) {
            arguments.add(new Argument(
                    TypeNames.of(argument.asType()),
                    DeclaredTypes.qualifiedName(reading.types().erasure(argument.asType()))));
        }
        return new DeclaredMethod(
                TypeNames.of(owner),
                method.getSimpleName().toString(),
                arguments,
                traits(method, owner),
                ElementPosition.of(method));
    }

    private Set<Trait> traits(ExecutableElement method, TypeElement owner) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (!owner.equals(reading.stub())) {
            traits.add(Trait.INHERITED);
        }
        if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
            traits.add(Trait.DEFAULT);
        }
        if (WrittenAnnotation.on(method, Override.class).isPresent()) {
            traits.add(Trait.OVERRIDE);
        }
        if (!method.getTypeParameters().isEmpty()) {
            traits.add(Trait.TYPE_PARAMETERS);
        }
        if (!method.getThrownTypes().isEmpty()) {
            traits.add(Trait.EXCEPTIONS);
        }
        return traits;
    }
}
