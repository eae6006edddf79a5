package dev.hyperbound.processor.read;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The interfaces that one extends, and those that they extend. */
public final class Parents {
    private Parents() {}

    /** Adds their qualified names. */
    public static void addNames(TypeElement type, Set<String> names) {
        for (TypeElement parent : DeclaredTypes.parents(type)) {
            if (names.add(parent.getQualifiedName().toString())) {
                addNames(parent, names);
            }
        }
    }
}
