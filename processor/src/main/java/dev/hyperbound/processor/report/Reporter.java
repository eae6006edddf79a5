package dev.hyperbound.processor.report;

import dev.hyperbound.processor.report.Code.Kind;
import dev.hyperbound.processor.report.ElementPosition.InAnnotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Prints the problems of stubs through the compiler, each at its place, in the order of the source, once. */
public final class Reporter {
    private static final int MOST = 90;
    private static final Set<ElementKind> WITHOUT_PLACE =
            EnumSet.of(ElementKind.RECORD, ElementKind.RECORD_COMPONENT, ElementKind.ENUM_CONSTANT);

    private final Messager messager;
    private final Optional<SourceTrees> trees;
    private final Declarations declarations;
    private final SourceTypes sources;
    private final Severities severities;
    private final Set<Printed> printed = new HashSet<>();

    public Reporter(ProcessingEnvironment environment, SourceTypes sources) {
        this.messager = environment.getMessager();
        this.trees = SourceTrees.of(environment);
        this.declarations = new Declarations(trees);
        this.sources = sources;
        this.severities = new Severities(environment.getOptions());
        for (String mistake : severities.mistakes()) {
            messager.printMessage(
                    Diagnostic.Kind.WARNING,
                    MessageText.of(Problem.of(Code.UNREADABLE_SEVERITY, new NoPosition())
                            .quoted("found", mistake)
                            .build()));
        }
    }

    /** Whether anybody wants to hear of a problem, so that it need not be looked for. */
    public boolean tells(Code code) {
        return severities.of(code).isPresent();
    }

    /**
     * Prints the problems of a stub. Of what comes from a class file only errors are told: warnings were told when that
     * was compiled, and class files don't keep what silences them.
     *
     * @return whether there is an error among them, so that nothing may be generated
     */
    public boolean report(TypeElement stub, Problems problems) {
        List<Entry> entries = new ArrayList<>();
        for (Problem problem : problems.all()) {
            ElementPosition position = position(stub, problem);
            Optional<Kind> kind = severities.of(problem.code());
            boolean silent = problem.code().kind() != Kind.ERROR
                    && (SuppressedProblems.silence(problem.code(), position.element())
                            || !isInSource(stub, position.element()));
            if (kind.isPresent() && !silent) {
                entries.add(new Entry(problem, kind.get(), position, place(position)));
            }
        }
        if (entries.isEmpty()) {
            return false;
        }
        entries.sort(Comparator.comparing(Entry::place)
                .thenComparing(entry -> entry.problem().code()));
        entries.stream().limit(MOST).forEach(entry -> print(stub, entry));
        if (entries.size() > MOST) {
            Problem more = Problem.of(Code.MORE_PROBLEMS, ElementPosition.of(stub))
                    .words("count", String.valueOf(entries.size() - MOST))
                    .with("type", stub.getSimpleName().toString())
                    .build();
            messager.printMessage(Diagnostic.Kind.ERROR, MessageText.of(more), stub);
        }
        return entries.stream().anyMatch(entry -> entry.kind() == Kind.ERROR);
    }

    private static ElementPosition position(TypeElement stub, Problem problem) {
        return problem.position() instanceof ElementPosition position ? position : ElementPosition.of(stub);
    }

    private Place place(ElementPosition position) {
        return trees.map(found -> found.place(position)).orElseGet(() -> Place.of(position));
    }

    private void print(TypeElement stub, Entry entry) {
        if (!printed.add(new Printed(
                entry.problem().code(), entry.place(), entry.problem().summary()))) {
            return;
        }
        Diagnostic.Kind kind = switch (entry.kind()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE, OFF -> Diagnostic.Kind.NOTE;
        };
        ElementPosition position = entry.position();
        Problem problem = declarations.locate(entry.problem(), position);
        if (!isInSource(stub, position.element()) || !canBePlaced(stub, position.element())) {
            messager.printMessage(kind, MessageText.of(problem, path(position.element()) + ": "), stub);
            return;
        }
        String text = MessageText.of(problem);
        if (trees.isPresent() && trees.get().print(kind, text, position)) {
            return;
        }
        if (position.annotation().isEmpty()) {
            messager.printMessage(kind, text, position.element());
            return;
        }
        InAnnotation annotation = position.annotation().get();
        if (annotation.value().isEmpty()) {
            messager.printMessage(kind, text, position.element(), annotation.mirror());
        } else {
            messager.printMessage(
                    kind,
                    text,
                    position.element(),
                    annotation.mirror(),
                    annotation.value().get().value());
        }
    }

    /** Without trees, a message at a record, a component or a constant would have neither file nor line. */
    private boolean canBePlaced(TypeElement stub, Element element) {
        return trees.isPresent() || element.equals(stub) || !WITHOUT_PLACE.contains(element.getKind());
    }

    private boolean isInSource(TypeElement stub, Element element) {
        return SourceTypes.outermost(element).equals(SourceTypes.outermost(stub))
                || sources.contain(element)
                || trees.filter(found -> found.contain(element)).isPresent();
    }

    /** The name of an element whose source is elsewhere: {@code Parent.epochs}. */
    private static String path(Element element) {
        Element outer = element.getEnclosingElement();
        return outer instanceof TypeElement
                ? outer.getSimpleName() + "." + element.getSimpleName()
                : element.getSimpleName().toString();
    }

    private record Entry(Problem problem, Kind kind, ElementPosition position, Place place) {}

    private record Printed(Code code, Place place, String summary) {}
}
