package dev.hyperbound.processor.constants;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.hyperbound.processor.constants.call.CallListener;
import dev.hyperbound.processor.constants.call.CallScanner;
import dev.hyperbound.processor.constants.call.GeneratedMethods;
import dev.hyperbound.processor.constants.call.Later;
import dev.hyperbound.processor.constants.call.Step;
import dev.hyperbound.processor.constants.call.Surroundings;
import dev.hyperbound.processor.constants.fold.Code;
import dev.hyperbound.processor.constants.judge.Finding;
import dev.hyperbound.processor.constants.judge.Judge;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.report.ApplicationReporter;
import dev.hyperbound.processor.report.NoPosition;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Looks through classes for calls of builders, and reports what is certainly wrong in them. */
final class ApplicationCheck implements ClassCheck, CallListener {
    private static final String ALGORITHM = "dev.hyperbound.Algorithm";

    private final Elements elements;
    private final GeneratedMethods methods = new GeneratedMethods();
    private final PlainRecords records;
    private final Judges judges;
    private final ApplicationReporter reporter;

    ApplicationCheck(JavacTask task, Trees trees, ApplicationReporter reporter) {
        this.elements = task.getElements();
        this.records = new PlainRecords(trees);
        this.reporter = reporter;
        this.judges = new Judges(task, records, Codes.areWarningsTold(reporter));
    }

    @Override
    public void check(TypeElement type, ClassTree declaration, Code code) {
        if (!methods.isGenerated(type)) {
            remember(declaration, code);
            new CallScanner(code, elements, methods, this).scan(declaration, null);
        }
    }

    /** Notes what calls in other classes will ask of records and stubs: javac forgets a source once its class is written. */
    private void remember(ClassTree declaration, Code code) {
        boolean isRecord = declaration.getKind() == Tree.Kind.RECORD;
        if (isRecord || isStub(declaration, code)) {
            TypeElement type = (TypeElement) code.element(declaration).orElseThrow();
            reporter.keepLines(type, declaration, code.file());
            if (isRecord) {
                records.remember(type, declaration);
            }
        }
        for (Tree member : declaration.getMembers()) {
            if (member instanceof ClassTree nested) {
                remember(nested, code);
            }
        }
    }

    private static boolean isStub(ClassTree declaration, Code code) {
        if (declaration.getKind() == Tree.Kind.INTERFACE) {
            for (AnnotationTree annotation : declaration.getModifiers().getAnnotations()) {
                Optional<Element> type = code.element(annotation.getAnnotationType());
                if (type.isPresent() && type.get().toString().equals(ALGORITHM)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void call(Step step, Later later, Surroundings surroundings) {
        Optional<Judge> judge = judges.of(step.method().stub());
        if (judge.isPresent()) {
            report(judge.get().ofCall(step, later, surroundings), surroundings);
        }
    }

    @Override
    public void built(List<Step> steps, Surroundings surroundings) {
        Optional<Judge> judge = judges.of(steps.get(0).method().stub());
        if (judge.isPresent()) {
            report(judge.get().ofChain(steps, surroundings), surroundings);
        }
    }

    private Problem problem(Finding finding) {
        Violation violation = finding.violation();
        Problem.Builder problem =
                Problem.of(Codes.of(violation), new NoPosition()).words("message", violation.message());
        Optional<Position> declared = finding.declared().filter(reporter::isInSource);
        if (declared.isPresent()) {
            problem.with("declared", Codes.demand(violation)).declared(Codes.label(violation), declared.get());
        }
        return problem.build();
    }

    private void report(List<Finding> findings, Surroundings surroundings) {
        if (findings.isEmpty() || Unsound.isIn(surroundings.innermost(), surroundings.code())) {
            return;
        }
        List<Element> around = new ArrayList<>();
        for (Tree declaration : surroundings.declarations()) {
            surroundings.code().element(declaration).ifPresent(around::add);
        }
        for (Finding finding : findings) {
            reporter.report(
                    problem(finding), finding.tree(), surroundings.code().file(), around);
        }
    }
}
