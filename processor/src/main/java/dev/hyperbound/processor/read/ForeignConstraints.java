package dev.hyperbound.processor.read;

import dev.hyperbound.Matches;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Reads constraints of Bean Validation, of JetBrains' and of Android's annotations by their names, without needing
 * their libraries. What is not understood is an error: silence would let every value pass.
 */
final class ForeignConstraints {
    private static final Returned RETURNED = new Returned();
    private static final Parts PARTS = new Parts();
    private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull");

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
        TypeMirror returned = valueType(subject.element());
        for (AnnotationMirror mirror : returned.getAnnotationMirrors()) {
            if (WrittenAnnotation.typeName(mirror).equals(ForeignAnnotation.ON_TYPE)) {
                WrittenAnnotation annotation = new WrittenAnnotation(subject.element(), mirror, 0);
                read(subject, type, new ForeignAnnotation(annotation, "Range"), found);
            }
        }
        readParts(subject, type, returned);
        readNullness(subject, returned);
        return found;
    }

    /** What a list or an optional value holds has no constraints of its own. */
    private void readParts(NamedElement subject, ValueType type, TypeMirror returned) {
        for (TypeMirror part : returned.accept(PARTS, "")) {
            for (AnnotationMirror mirror : part.getAnnotationMirrors()) {
                Optional<String> name = ForeignAnnotation.name(mirror);
                if (name.isPresent() && !name.get().equals("NotNull")) {
                    ForeignAnnotation foreign =
                            new ForeignAnnotation(new WrittenAnnotation(subject.element(), mirror, 0), name.get());
                    Problem.Builder problem = notUnderstood(subject, foreign, "it is on what the value holds");
                    reading.add(
                            ForeignLength.isOne(foreign) && !type.isText()
                                    ? problem.words("help", ofElements(foreign, subject.name()))
                                    : problem);
                }
            }
        }
    }

    private static String ofElements(ForeignAnnotation foreign, String name) {
        String rule = ForeignLength.rule(foreign, "each").orElse("size(each) >= 1");
        return "write @Rule(\"" + Words.written(name) + ".all(each, " + rule + ")\") instead";
    }

    /** Who says that a value may be null means that it may be absent. */
    private void readNullness(NamedElement subject, TypeMirror returned) {
        List<AnnotationMirror> mirrors = new ArrayList<>(subject.element().getAnnotationMirrors());
        mirrors.addAll(returned.getAnnotationMirrors());
        for (AnnotationMirror mirror : mirrors) {
            String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
            if (NULLABLE.contains(name)) {
                Position position = new WrittenAnnotation(subject.element(), mirror, 0).position();
                reading.add(Problem.of(Code.NEEDLESS_NOT_NULL, position)
                        .words("annotation", name)
                        .named("name", subject.name())
                        .words("help", "return an Optional where it may be absent, or remove @" + name));
                return; // some stand on the method and on its type
            }
        }
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
            boolean isInterval = ForeignInterval.isOne(foreign.name());
            reading.add(notUnderstood(
                    subject,
                    foreign,
                    unfit.orElse(
                            isInterval
                                    ? "its end is no number"
                                    : "it has no meaning for a parameter that is checked before it is sent")));
        }
    }

    private static Problem.Builder notUnderstood(NamedElement subject, ForeignAnnotation foreign, String because) {
        return Problem.of(Code.FOREIGN_CONSTRAINT, foreign.annotation().position())
                .words("annotation", foreign.name())
                .named("name", subject.name())
                .words("because", because)
                .words("help", help(foreign, subject.name()));
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
        if (ForeignInterval.isOne(foreign.name())) {
            return "write @Range instead";
        }
        return switch (foreign.name()) {
            case "Pattern", "Email" -> "write @Matches instead";
            case "Digits" -> "write @Range instead";
            case "Null", "AssertTrue", "AssertFalse" -> "write @Rule instead";
            default -> "write @Range, @OneOf, @Matches or @Rule instead";
        };
    }

    /** The types of what a value holds. */
    private static final class Parts extends SimpleTypeVisitor14<List<? extends TypeMirror>, String> {
        Parts() {
            super(List.of());
        }

        @Override
        public List<? extends TypeMirror> visitDeclared(DeclaredType type, String unused) {
            return type.getTypeArguments();
        }
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
