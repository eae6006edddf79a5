package dev.hyperbound.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A constraint of another library, known by its name alone.
 *
 * @param name without its package
 */
record ForeignAnnotation(WrittenAnnotation annotation, String name) {
    /** The one that goes with types. */
    static final String ON_TYPE = "org.jetbrains.annotations.Range";

    private static final List<String> BEAN_VALIDATION =
            List.of("jakarta.validation.constraints.", "javax.validation.constraints.");
    /** On annotations that somebody declares as a constraint. */
    private static final Set<String> OWN = Set.of("jakarta.validation.Constraint", "javax.validation.Constraint");

    private static final Set<String> RANGES =
            Set.of(ON_TYPE, "androidx.annotation.IntRange", "androidx.annotation.FloatRange");

    /** The constraints on an element, in the order of the source. */
    static List<ForeignAnnotation> on(Element element) {
        List<ForeignAnnotation> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            Optional<String> name = name(mirror);
            if (name.isPresent()) {
                found.add(new ForeignAnnotation(new WrittenAnnotation(element, mirror, 0), name.get()));
            }
        }
        return found;
    }

    /** The name of a constraint; one of somebody's own keeps its package, for it may be called like one of these. */
    static Optional<String> name(AnnotationMirror mirror) {
        String name = WrittenAnnotation.typeName(mirror);
        Optional<String> simple = simpleName(name);
        return simple.isEmpty() && isConstraint(mirror) ? Optional.of(name) : simple;
    }

    private static boolean isConstraint(AnnotationMirror mirror) {
        for (AnnotationMirror meta : mirror.getAnnotationType().asElement().getAnnotationMirrors()) {
            if (OWN.contains(WrittenAnnotation.typeName(meta))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> simpleName(String name) {
        if (RANGES.contains(name)) {
            return Optional.of(name.substring(name.lastIndexOf('.') + 1));
        }
        for (String prefix : BEAN_VALIDATION) {
            if (name.startsWith(prefix)) {
                return Optional.of(name.substring(prefix.length()));
            }
        }
        return Optional.empty();
    }

    /** Why it can't be taken as it is, whatever it is on. */
    Optional<String> restriction() {
        for (String member : List.of("groups", "payload")) {
            if (gives(member)) {
                return Optional.of("it has " + member + ", and every constraint of a stub always holds");
            }
        }
        return gives("flags") ? Optional.of("it has flags, which a pattern has inside: (?i)") : Optional.empty();
    }

    private boolean gives(String member) {
        Optional<AnnotationValue> given = annotation.find(member);
        return given.isPresent() && !AnnotationValues.members(given.get()).isEmpty();
    }

    /** The expression that its text is a whole match of, if it is about that. */
    Optional<String> pattern() {
        return name.equals("Pattern") && restriction().isEmpty()
                ? Optional.of(annotation.text("regexp"))
                : Optional.empty();
    }
}
