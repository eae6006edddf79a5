package dev.hyperbound.processor.read;

import dev.hyperbound.Rule;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Tells Eclipse's compiler, which differs from javac in a few points. */
final class Eclipse {
    private Eclipse() {}

    /** Whether an object of the compiler's model was made by it. */
    static boolean made(Object part) {
        return part.getClass().getName().startsWith("org.eclipse.jdt.");
    }

    /** Whether it shows the methods of a class file by their names, as most of its releases do: there is one to ask. */
    static boolean sortsMethods(Elements elements) {
        TypeElement known = elements.getTypeElement(Rule.class.getCanonicalName());
        return known == null
                || !ElementFilter.methodsIn(known.getEnclosedElements())
                        .get(0)
                        .getSimpleName()
                        .contentEquals("value");
    }
}
