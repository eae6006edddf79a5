package dev.hyperbound.processor.report;

import dev.hyperbound.processor.model.Position;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.lang.model.element.TypeElement;

/**
 * What is said of a failure that is our own.
 *
 * @param debug whether with its stack trace
 */
public record BugReport(Throwable bug, boolean debug) {
    /** The problem of a class that we could not deal with. */
    public Problem of(Code code, Position position, TypeElement type) {
        String version = BugReport.class.getPackage().getImplementationVersion();
        return Problem.of(code, position)
                .words("version", version == null ? "(unpackaged)" : version)
                .with("type", type.getQualifiedName().toString())
                .words("because", debug ? stackTrace() : String.valueOf(bug))
                .build();
    }

    private String stackTrace() {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
