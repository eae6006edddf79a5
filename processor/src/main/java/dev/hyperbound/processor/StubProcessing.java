package dev.hyperbound.processor;

import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.check.DescriptionCheck;
import dev.hyperbound.processor.check.StubCheck;
import dev.hyperbound.processor.docs.output.DocsOutput;
import dev.hyperbound.processor.java.output.JavaOutput;
import dev.hyperbound.processor.read.StubReader;
import dev.hyperbound.processor.read.StubReading;
import dev.hyperbound.processor.report.BugReport;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Comments;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.report.Reporter;
import dev.hyperbound.processor.report.SourceTypes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The way of one stub: read, check, write; or its problems, all of them at once. */
final class StubProcessing {
    /** The option that adds the stack trace to the report of a bug: {@code -Ahyperbound.debug=true}. */
    static final String DEBUG = "hyperbound.debug";

    private final ProcessingEnvironment environment;
    private final StubReader reader;
    private final StubCheck check = new StubCheck();
    private final DescriptionCheck descriptions = new DescriptionCheck();
    private final JavaOutput output;
    private final DocsOutput docs;
    private final Reporter reporter;
    private final SourceVersion level;
    private final boolean debug;

    StubProcessing(ProcessingEnvironment environment, SourceTypes sources) {
        this.environment = environment;
        reader = new StubReader(environment.getElementUtils(), environment.getTypeUtils());
        Filer filer = new ModuleFiler(environment.getFiler(), environment.getElementUtils());
        output = new JavaOutput(filer, environment.getElementUtils());
        docs = new DocsOutput(filer);
        reporter = new Reporter(environment, sources);
        level = environment.getSourceVersion();
        debug = Boolean.parseBoolean(environment.getOptions().get(DEBUG));
    }

    /**
     * Takes a stub all the way, or as far as it gets.
     *
     * @param last whether no further round can bring what is missing
     * @return whether there is nothing left to do for it
     */
    boolean process(TypeElement type, boolean last) {
        Problems problems = new Problems();
        if (level.compareTo(SourceVersion.RELEASE_17) < 0) {
            problems.add(tooOld(type));
            reporter.report(type, problems);
            return true;
        }
        Optional<StubAnalysis> analysis = Optional.empty();
        try {
            StubReading reading = reader.read(type, Comments.of(environment), problems);
            if (!reading.awaited().isEmpty()) {
                if (!last) {
                    return false;
                }
                problems.add(unresolved(type, reading.awaited()));
            } else if (reading.result().isPresent()) {
                StubAnalysis made = new StubAnalysis(reading.result().get());
                check(made, problems);
                analysis = reading.isCompilable() ? Optional.of(made) : Optional.empty();
            }
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError bug) {
            problems.add(bug(type, bug));
        }
        if (!reporter.report(type, problems) && analysis.isPresent()) {
            write(analysis.get(), type);
        }
        return true;
    }

    private void check(StubAnalysis analysis, Problems problems) {
        check.check(analysis, problems);
        if (reporter.tells(Code.UNDESCRIBED)) {
            descriptions.check(analysis.stub(), problems);
        }
    }

    /** Warns of an interface that looks like a stub and is none. */
    void warnOf(TypeElement type) {
        reporter.report(type, ForgottenStubs.problem(type));
    }

    private void write(StubAnalysis analysis, TypeElement type) {
        Problems problems = new Problems();
        try {
            output.write(analysis, type);
            docs.write(analysis, type);
        } catch (IOException failure) {
            problems.add(Problem.of(Code.CANNOT_WRITE, ElementPosition.of(type))
                    .with("file", analysis.stub().hyperparametersClass().canonicalName())
                    .with("because", String.valueOf(failure.getMessage()))
                    .build());
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError bug) {
            problems.add(bug(type, bug));
        }
        reporter.report(type, problems);
    }

    private Problem tooOld(TypeElement type) {
        return Problem.of(Code.SOURCE_LEVEL, ElementPosition.of(type))
                .with("type", type.getSimpleName().toString())
                .with("level", level.name().replaceFirst("^RELEASE_", ""))
                .build();
    }

    /** The compiler reports what is missing; a note says what became of the stub. */
    private static Problem unresolved(TypeElement type, List<String> parts) {
        return Problem.of(Code.UNRESOLVED, ElementPosition.of(type))
                .with("type", type.getSimpleName().toString())
                .with("part", String.join(", ", parts))
                .build();
    }

    private Problem bug(TypeElement type, Throwable bug) {
        return new BugReport(bug, debug).of(Code.BUG, ElementPosition.of(type), type);
    }
}
