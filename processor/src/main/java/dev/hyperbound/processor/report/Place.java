package dev.hyperbound.processor.report;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * A position that can be compared and kept.
 *
 * @param file the file or, if the compiler does not tell it, the top-level type
 * @param offset where in the file, -1 if the compiler does not tell it
 * @param path the same by counting declarations and annotations from the outside in
 */
record Place(String file, long offset, List<Integer> path) implements Comparable<Place> {
    /** Declarations come after the annotations of what they stand in. */
    private static final int MEMBERS = 1_000_000;

    Place {
        path = List.copyOf(path);
    }

    /** A place without help of the compiler. */
    static Place of(ElementPosition position) {
        return new Place(
                SourceTypes.outermost(position.element()).getQualifiedName().toString(), -1, path(position));
    }

    static List<Integer> path(ElementPosition position) {
        List<Integer> path = new ArrayList<>();
        for (Element at = position.element();
                at.getEnclosingElement() != null && at.getEnclosingElement().getKind() != ElementKind.PACKAGE;
                at = at.getEnclosingElement()) {
            path.add(0, MEMBERS + at.getEnclosingElement().getEnclosedElements().indexOf(at));
        }
        position.annotation().ifPresent(annotation -> {
            path.add(annotationIndex(position.element(), annotation.mirror()));
            path.add(annotation.occurrence());
            annotation.value().ifPresent(value -> path.add(annotation.index()));
        });
        return path;
    }

    /** Where an annotation of this type, or the container of those, stands among the element's. */
    private static int annotationIndex(Element element, AnnotationMirror mirror) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        Element type = mirror.getAnnotationType().asElement();
        for (int i = 0; i < mirrors.size(); i++) {
            Element other = mirrors.get(i).getAnnotationType().asElement();
            if (other.equals(type) || type.equals(other.getEnclosingElement())) {
                return i;
            }
        }
        return mirrors.size();
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        if (offset >= 0 && other.offset >= 0 && offset != other.offset) {
            return Long.compare(offset, other.offset);
        }
        for (int i = 0; i < Math.min(path.size(), other.path.size()); i++) {
            int byStep = Integer.compare(path.get(i), other.path.get(i));
            if (byStep != 0) {
                return byStep;
            }
        }
        return Integer.compare(path.size(), other.path.size());
    }
}
