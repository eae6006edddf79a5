package dev.hyperbound.processor.read;

import dev.hyperbound.Default;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.SourceTypes;

/**
 * The order of required parameters is part of the builder's type. Eclipse's compiler does not keep the order of methods
 * of a class file, so required parameters must not come from there.
 */
final class InheritedOrder {
    private final Reading reading;
    private final SourceTypes sources;

    InheritedOrder(Reading reading, SourceTypes sources) {
        this.reading = reading;
        this.sources = sources;
    }

    void check(Accessor accessor) {
        boolean required =
                WrittenAnnotation.on(accessor.method(), Default.class).isEmpty()
                        && !DeclaredTypes.qualifiedName(accessor.returnType()).startsWith("java.util.Optional");
        if (required && Eclipse.made(reading.elements()) && !sources.contain(accessor.owner())) {
            reading.add(Problem.of(Code.INHERITED_ORDER_UNKNOWN, ElementPosition.of(reading.stub()))
                    .named("name", accessor.name())
                    .with("method", accessor.name())
                    .with("type", TypeNames.of(reading.stub()))
                    .with("parent", TypeNames.of(accessor.owner())));
        }
    }
}
