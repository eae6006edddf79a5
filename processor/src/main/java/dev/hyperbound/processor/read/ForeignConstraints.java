package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Reads constraints of Bean Validation, of JetBrains' and of Android's annotations by their names, without needing
 * their libraries. What is not understood is an error: silence would let every value pass.
 */
final class ForeignConstraints {
    private static final List<String> BEAN_VALIDATION =
            List.of("jakarta.validation.constraints.", "javax.validation.constraints.");
    private static final String ON_TYPE = "org.jetbrains.annotations.Range";
    private static final Set<String> RANGES =
            Set.of(ON_TYPE, "androidx.annotation.IntRange", "androidx.annotation.FloatRange");
    private static final Set<String> LENGTHS = Set.of("Size", "NotEmpty", "NotBlank");

    private static final Returned RETURNED = new Returned();

    private final Reading reading;

    ForeignConstraints(Reading reading) {
        this.reading = reading;
    }

    /** An interval, and where it was written. */
    record PlacedInterval(Interval interval, Position position) {}

    /** The intervals that are written on a parameter or component; problems are added for what is not understood. */
    List<PlacedInterval> intervals(Subject subject, ValueType type) {
        List<PlacedInterval> found = new ArrayList<>();
        for (AnnotationMirror mirror : subject.element().getAnnotationMirrors()) {
            read(subject, type, new Mark(subject.element(), mirror, 0), found);
        }
        for (AnnotationMirror mirror : valueType(subject.element()).getAnnotationMirrors()) {
            if (Mark.typeName(mirror).equals(ON_TYPE)) {
                read(subject, type, new Mark(subject.element(), mirror, 0), found);
            }
        }
        return found;
    }

    private void read(Subject subject, ValueType type, Mark mark, List<PlacedInterval> found) {
        String name = Mark.typeName(mark.mirror());
        Optional<String> simple = simpleName(name);
        if (simple.isEmpty()) {
            return;
        }
        if (simple.get().equals("NotNull")) {
            reading.add(Problem.of(Code.NEEDLESS_NOT_NULL, mark.position())
                    .words("annotation", simple.get())
                    .named("name", subject.name()));
            return;
        }
        Optional<String> unfit = whyNot(mark, simple.get(), type);
        Optional<Interval> interval = unfit.isPresent() ? Optional.empty() : ForeignInterval.of(simple.get(), mark);
        if (interval.isPresent()) {
            found.add(new PlacedInterval(interval.get(), mark.position()));
        } else {
            reading.add(Problem.of(Code.FOREIGN_CONSTRAINT, mark.position())
                    .words("annotation", simple.get())
                    .named("name", subject.name())
                    .words(
                            "because",
                            unfit.orElse("it has no meaning for a parameter that is checked before it is sent"))
                    .words("help", help(simple.get(), subject.name())));
        }
    }

    /** What a method returns, or the type of a component. */
    private static TypeMirror valueType(Element element) {
        return element.asType().accept(RETURNED, "");
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

    private static Optional<String> whyNot(Mark mark, String simpleName, ValueType type) {
        for (String member : List.of("groups", "payload")) {
            Optional<AnnotationValue> given = mark.find(member);
            if (given.isPresent() && !AnnotationValues.members(given.get()).isEmpty()) {
                return Optional.of("it has " + member + ", and every constraint of a stub always holds");
            }
        }
        return ForeignInterval.isOne(simpleName) && type.number().isEmpty()
                ? Optional.of("it is for numbers")
                : Optional.empty();
    }

    private static String help(String simpleName, String name) {
        if (LENGTHS.contains(simpleName)) {
            return "write @Rule(\"size(`" + name + "`) >= 1\") instead";
        }
        return switch (simpleName) {
            case "Pattern", "Email" -> "write @Matches instead";
            case "Digits", "Min", "Max" -> "write @Range instead";
            case "Null", "AssertTrue", "AssertFalse" -> "write @Rule instead";
            default -> "write @Range, @OneOf, @Matches or @Rule instead";
        };
    }

    private static final class Returned extends SimpleTypeVisitor14<TypeMirror, String> {
        @Override
        protected TypeMirror defaultAction(TypeMirror type, String unused) {
            return type;
        }

        @Override
        public TypeMirror visitExecutable(ExecutableType type, String unused) {
            return type.getReturnType();
        }
    }
}
