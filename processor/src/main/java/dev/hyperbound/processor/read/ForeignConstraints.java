package dev.hyperbound.processor.read;

import dev.hyperbound.Matches;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Reads constraints of Bean Validation, of JetBrains' and of Android's annotations by their names, without needing
 * their libraries. What is not understood is an error: silence would let every value pass.
 */
final class ForeignConstraints {
    private static final Returned RETURNED = new Returned();

    private final Reading reading;

    ForeignConstraints(Reading reading) {
        this.reading = reading;
    }

    /** An interval, and where it was written. */
    record PlacedInterval(Interval interval, Position position) {}

    /** The intervals that are written on a parameter or component; problems are added for what is not understood. */
    List<PlacedInterval> intervals(NamedElement subject, ValueType type) {
        List<PlacedInterval> found = new ArrayList<>();
        for (ForeignAnnotation foreign : ForeignAnnotation.on(subject.element())) {
            read(subject, type, foreign, found);
        }
        for (AnnotationMirror mirror : valueType(subject.element()).getAnnotationMirrors()) {
            if (WrittenAnnotation.typeName(mirror).equals(ForeignAnnotation.ON_TYPE)) {
                WrittenAnnotation annotation = new WrittenAnnotation(subject.element(), mirror, 0);
                read(subject, type, new ForeignAnnotation(annotation, "Range"), found);
            }
        }
        return found;
    }

    private void read(NamedElement subject, ValueType type, ForeignAnnotation foreign, List<PlacedInterval> found) {
        WrittenAnnotation annotation = foreign.annotation();
        if (foreign.name().equals("NotNull")) {
            reading.add(Problem.of(Code.NEEDLESS_NOT_NULL, annotation.position())
                    .words("annotation", foreign.name())
                    .named("name", subject.name()));
            return;
        }
        Optional<String> unfit = whyNot(foreign, subject, type);
        Optional<Interval> interval =
                unfit.isPresent() ? Optional.empty() : ForeignInterval.of(foreign.name(), annotation);
        boolean isReadElsewhere = ForeignLength.isOne(foreign) || foreign.name().equals("Pattern");
        if (interval.isPresent()) {
            found.add(new PlacedInterval(interval.get(), annotation.position()));
        } else if (unfit.isPresent() || !isReadElsewhere) {
            reading.add(Problem.of(Code.FOREIGN_CONSTRAINT, annotation.position())
                    .words("annotation", foreign.name())
                    .named("name", subject.name())
                    .words(
                            "because",
                            unfit.orElse("it has no meaning for a parameter that is checked before it is sent"))
                    .words("help", help(foreign, subject.name())));
        }
    }

    /** What a method returns, or the type of a component. */
    private static TypeMirror valueType(Element element) {
        return element.asType().accept(RETURNED, "");
    }

    private static Optional<String> whyNot(ForeignAnnotation foreign, NamedElement subject, ValueType type) {
        if (foreign.restriction().isPresent()) {
            return foreign.restriction();
        }
        if (ForeignInterval.isOne(foreign.name()) && type.number().isEmpty()) {
            return Optional.of("it is for numbers");
        }
        if (foreign.name().equals("Pattern")) {
            boolean isTwice =
                    WrittenAnnotation.on(subject.element(), Matches.class).isPresent();
            return isTwice
                    ? Optional.of("there is @Matches as well")
                    : type.isText() ? Optional.empty() : Optional.of("it is for strings");
        }
        if (!ForeignLength.isOne(foreign)) {
            return Optional.empty();
        }
        boolean isComponent = subject.element().getKind() != ElementKind.METHOD;
        Optional<String> unfit = ForeignLength.whyNot(foreign, type);
        return unfit.isEmpty() && isComponent ? Optional.of("rules stand on parameters and stubs") : unfit;
    }

    private static String help(ForeignAnnotation foreign, String name) {
        if (ForeignLength.isOne(foreign)) {
            return "write @Rule(\"" + ForeignLength.rule(foreign, name).orElse("size(" + name + ") >= 1")
                    + "\") instead";
        }
        return switch (foreign.name()) {
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
