package dev.hyperbound.processor.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The top-level types that are being compiled, as opposed to those that come from class files. Keeps names, because
 * elements are valid in one round only.
 */
public final class SourceTypes {
    private final Set<String> names = new HashSet<>();

    /** Adds the root elements of a round. */
    public void add(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                names.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Whether an element belongs to one of them. */
    public boolean contain(Element element) {
        return names.contains(outermost(element).getQualifiedName().toString());
    }

    /** The top-level type that an element belongs to. */
    static TypeElement outermost(Element element) {
        Element at = element;
        while (at.getEnclosingElement() != null && at.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            at = at.getEnclosingElement();
        }
        return (TypeElement) at;
    }
}
