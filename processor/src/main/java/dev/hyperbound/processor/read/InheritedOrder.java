package dev.hyperbound.processor.read;

import dev.hyperbound.Default;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The order of required parameters is part of the builder's type. Eclipse's compiler does not keep the order of methods
 * of a class file, so required parameters must not come from another file: what compiles together with that must compile
 * alone. It does not tell which types share a file; those that only their package sees are taken for such, where that
 * makes no difference.
 */
final class InheritedOrder {
    private final Reading reading;

    InheritedOrder(Reading reading) {
        this.reading = reading;
    }

    void check(Accessor accessor) {
        boolean required =
                WrittenAnnotation.on(accessor.method(), Default.class).isEmpty()
                        && !DeclaredTypes.qualifiedName(accessor.returnType()).startsWith("java.util.Optional");
        if (required && Eclipse.made(reading.elements()) && isElsewhere(accessor.owner())) {
            reading.add(Problem.of(Code.INHERITED_ORDER_UNKNOWN, ElementPosition.of(reading.stub()))
                    .named("name", accessor.name())
                    .with("method", accessor.name())
                    .with("type", TypeNames.of(reading.stub()))
                    .with("parent", TypeNames.of(accessor.owner())));
        }
    }

    private boolean isElsewhere(TypeElement owner) {
        return reading.isElsewhere(owner) && (!mayShareFile(owner) || Eclipse.sortsMethods(reading.elements()));
    }

    private boolean mayShareFile(TypeElement owner) {
        List<TypeElement> types = DeclaredTypes.outwards(owner);
        return !types.get(types.size() - 1).getModifiers().contains(Modifier.PUBLIC)
                && reading.elements()
                        .getPackageOf(owner)
                        .equals(reading.elements().getPackageOf(reading.stub()));
    }
}
