package dev.hyperbound.processor.read;

import dev.hyperbound.Algorithm;
import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.check.StubCheck;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Comments;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.report.Reporter;
import dev.hyperbound.processor.report.SourceTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads, checks and reports; generates nothing. Keeps the models for tests to look at. */
final class ReadingProcessor extends AbstractProcessor {
    private final List<Stub> stubs = new ArrayList<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private final SourceTypes sources = new SourceTypes();
    private Reporter reporter;
    private StubReader reader;

    List<Stub> stubs() {
        return stubs;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        reporter = new Reporter(environment, sources);
        reader = new StubReader(environment.getElementUtils(), environment.getTypeUtils());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.add(round.getRootElements());
        for (Element element : round.getElementsAnnotatedWith(Algorithm.class)) {
            waiting.add(((TypeElement) element).getQualifiedName().toString());
        }
        for (String name : List.copyOf(waiting)) {
            read(processingEnv.getElementUtils().getTypeElement(name), round.processingOver());
        }
        return false;
    }

    private void read(TypeElement type, boolean last) {
        Problems problems = new Problems();
        StubReading reading = reader.read(type, Comments.of(processingEnv), problems);
        if (reading instanceof StubReading.Deferred deferred) {
            if (!last) {
                return;
            }
            problems.add(Problem.of(Code.UNRESOLVED, ElementPosition.of(type))
                    .with("type", type.getSimpleName().toString())
                    .words("part", deferred.unresolved().get(0))
                    .build());
        }
        waiting.remove(type.getQualifiedName().toString());
        if (reading instanceof StubReading.Read read) {
            new StubCheck().check(new StubAnalysis(read.stub()), problems);
            stubs.add(read.stub());
        }
        reporter.report(type, problems);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.hyperbound.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of("hyperbound.severity");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }
}
