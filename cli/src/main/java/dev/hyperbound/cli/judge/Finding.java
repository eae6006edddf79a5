package dev.hyperbound.cli.judge;

import dev.hyperbound.Severity;
import dev.hyperbound.cli.file.Place;
import dev.hyperbound.runtime.Violation;
import java.util.List;
import java.util.Optional;

/**
 * Something wrong or doubtful in a file.
 *
 * @param file as the user named it
 * @param algorithm whose rule it is; none where no algorithm has to do with it
 * @param id of the rule, or the kind of the violation
 * @param constraint what was asked for
 */
public record Finding(
        String file,
        Place place,
        Severity severity,
        String id,
        String message,
        Optional<String> algorithm,
        Optional<String> kind,
        List<String> parameters,
        Optional<String> value,
        Optional<String> constraint) {
    public Finding {
        parameters = List.copyOf(parameters);
    }

    /** A violation at its place. */
    static Finding of(String file, Place place, String algorithm, Violation violation) {
        return new Finding(
                file,
                place,
                violation.severity(),
                violation.id(),
                violation.message(),
                Optional.of(algorithm),
                Optional.of(violation.kind().name()),
                violation.parameters(),
                violation.value(),
                Optional.of(violation.constraint()));
    }

    /** Something that the file itself does wrong. */
    static Finding ofFile(String file, Place place, String id, String parameter, String message) {
        return new Finding(
                file,
                place,
                Severity.ERROR,
                id,
                message,
                Optional.empty(),
                Optional.empty(),
                List.of(parameter),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
