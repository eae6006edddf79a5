package dev.hyperbound.processor.report;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.report.Code.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Prints the problems of code that calls builders, each once, at the expression that causes it. */
public final class ApplicationReporter {
    private final Trees trees;
    private final Severities severities;
    private final boolean debug;
    private final SourceTrees sources;
    private final Declarations declarations;
    private final Set<Printed> printed = new HashSet<>();

    /**
     * A reporter.
     *
     * @param debug whether the report of a bug has a stack trace
     */
    public ApplicationReporter(Trees trees, Severities severities, boolean debug) {
        this.debug = debug;
        this.trees = trees;
        this.severities = severities;
        this.sources = new SourceTrees(trees);
        this.declarations = new Declarations(Optional.of(sources));
    }

    /** Whether anybody wants to know of a problem. */
    public boolean tells(Code code) {
        return severities.of(code).isPresent();
    }

    /** Keeps the lines of a stub or a record: javac forgets them when it has written the class. */
    public void keepLines(TypeElement type, ClassTree declaration, CompilationUnitTree file) {
        sources.keepLines(type, declaration, file);
    }

    /** Whether the compiler can tell the line of a position in a stub: that is being compiled as well. */
    public boolean isInSource(Position position) {
        return position instanceof ElementPosition at && sources.line(at).isPresent();
    }

    /**
     * Prints a problem, unless it is switched off or suppressed.
     *
     * @param around the declarations that the expression is part of
     */
    public void report(Problem problem, Tree tree, CompilationUnitTree file, List<Element> around) {
        Optional<Kind> kind = severities.of(problem.code());
        boolean isSuppressed = around.stream().anyMatch(element -> SuppressedProblems.silence(problem.code(), element));
        long offset = trees.getSourcePositions().getStartPosition(file, tree);
        Printed message = new Printed(problem.code(), file.getSourceFile().getName(), offset, problem.summary());
        if (kind.isPresent() && !isSuppressed && printed.add(message)) {
            Problem located = declarations.locate(problem, file.getSourceFile().getName());
            trees.printMessage(severity(kind.get()), MessageText.of(located), tree, file);
        }
    }

    /** Says which parts of the option could not be read. */
    public void reportOption(Tree tree, CompilationUnitTree file) {
        for (String mistake : severities.mistakes()) {
            Problem problem = Problem.of(Code.UNREADABLE_SEVERITY, new NoPosition())
                    .quoted("found", mistake)
                    .build();
            trees.printMessage(Diagnostic.Kind.WARNING, MessageText.of(problem), tree, file);
        }
    }

    /** Says that a class is not checked, for a reason that is ours. */
    public void reportBug(TypeElement type, Throwable bug, Tree tree, CompilationUnitTree file) {
        Problem problem = new BugReport(bug, debug).of(Code.CONSTANTS_BUG, new NoPosition(), type);
        trees.printMessage(Diagnostic.Kind.NOTE, MessageText.of(problem), tree, file);
    }

    private static Diagnostic.Kind severity(Kind kind) {
        return kind == Kind.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }

    private record Printed(Code code, String file, long offset, String summary) {}
}
