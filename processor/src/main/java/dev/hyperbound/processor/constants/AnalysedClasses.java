package dev.hyperbound.processor.constants;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.hyperbound.processor.constants.fold.Code;
import dev.hyperbound.processor.report.ApplicationReporter;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Has each class checked that javac has analysed. Whatever goes wrong there, javac goes on: a bug of ours is a note. */
final class AnalysedClasses implements TaskListener {
    /** What javac throws where the file of a class is missing, in a class of its own that nobody may name. */
    private static final String CLASS_MISSING = "com.sun.tools.javac.code.Symbol$CompletionFailure";

    private final Trees trees;
    private final ApplicationReporter reporter;
    private final ClassCheck check;
    private boolean hasBegun;

    AnalysedClasses(Trees trees, ApplicationReporter reporter, ClassCheck check) {
        this.trees = trees;
        this.reporter = reporter;
        this.check = check;
    }

    @Override
    public void finished(TaskEvent event) {
        CompilationUnitTree file = event.getCompilationUnit();
        TypeElement type = event.getTypeElement();
        if (event.getKind() != TaskEvent.Kind.ANALYZE || file == null || type == null) {
            return;
        }
        Code code = new Code(trees, file);
        for (Tree declaration : file.getTypeDecls()) {
            if (declaration instanceof ClassTree declared
                    && code.element(declaration).equals(Optional.of(type))) {
                if (!hasBegun) {
                    hasBegun = true;
                    reporter.reportOption(declaration, file);
                }
                check(type, declared, code);
            }
        }
    }

    private void check(TypeElement type, ClassTree declared, Code code) {
        try {
            check.check(type, declared, code);
        } catch (StackOverflowError tooDeep) {
            // There is more stack for javac than was left for us: then nothing is said
        } catch (RuntimeException | LinkageError | AssertionError failure) {
            if (!failure.getClass().getName().equals(CLASS_MISSING)) {
                reporter.reportBug(type, failure, declared, code.file());
            }
        }
    }
}
