package dev.hyperbound.processor.read;

import dev.hyperbound.Algorithm;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Neighbours;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.runtime.Generated;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the classes around a stub that may stand in the way of what is generated. */
final class NeighbourReader {
    private final Reading reading;

    NeighbourReader(Reading reading) {
        this.reading = reading;
    }

    Neighbours read(JavaClass stub) {
        List<JavaClass> written = new ArrayList<>();
        for (JavaClass generated : List.of(Stub.hyperparametersClass(stub), Stub.tuningClass(stub))) {
            if (isWritten(generated)) {
                written.add(generated);
            }
        }
        List<JavaClass> twins = new ArrayList<>();
        for (TypeElement twin : twins(stub)) {
            twins.add(reading.javaClass(twin));
        }
        return new Neighbours(written, twins);
    }

    /** Only classes that somebody wrote count: what was generated earlier may still lie on the class path. */
    private boolean isWritten(JavaClass generated) {
        TypeElement existing = reading.find(generated.canonicalName());
        return existing != null
                && WrittenAnnotation.on(existing, Generated.class).isEmpty();
    }

    /** Other stubs whose names are the same with {@code _} between the parts. */
    private List<TypeElement> twins(JavaClass stub) {
        String flat = String.join("_", stub.simpleNames());
        List<TypeElement> found = new ArrayList<>();
        for (int end = flat.indexOf('_'); end >= 0; end = flat.indexOf('_', end + 1)) {
            findTopLevel(stub.packageName(), flat.substring(0, end), flat.substring(end + 1), found);
        }
        findTopLevel(stub.packageName(), flat, "", found);
        return found;
    }

    private void findTopLevel(String packageName, String name, String rest, List<TypeElement> found) {
        if (!name.isEmpty()) {
            TypeElement type = reading.find(packageName.isEmpty() ? name : packageName + "." + name);
            if (type != null) {
                findNested(type, rest, found);
            }
        }
    }

    private void findNested(TypeElement type, String rest, List<TypeElement> found) {
        if (rest.isEmpty()) {
            if (!type.equals(reading.stub())
                    && WrittenAnnotation.on(type, Algorithm.class).isPresent()) {
                found.add(type);
            }
            return;
        }
        for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
            String name = nested.getSimpleName().toString();
            if (rest.equals(name)) {
                findNested(nested, "", found);
            } else if (rest.startsWith(name + "_")) {
                findNested(nested, rest.substring(name.length() + 1), found);
            }
        }
    }
}
