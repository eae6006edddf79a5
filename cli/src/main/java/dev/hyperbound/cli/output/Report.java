package dev.hyperbound.cli.output;

import dev.hyperbound.cli.file.SourceText;
import dev.hyperbound.cli.judge.Finding;
import dev.hyperbound.cli.judge.Judge;
import java.util.List;
import java.util.Optional;

/**
 * All that was found in some files.
 *
 * @param jobs how many jobs were judged
 */
public record Report(int jobs, List<InFile> files) {
    public Report {
        files = List.copyOf(files);
    }

    /**
     * What was found in one file.
     *
     * @param source none where the file could not be read
     */
    public record InFile(
            String name, Optional<SourceText> source, List<Finding> findings, List<Judge.Refusal> refusals) {
        public InFile {
            findings = List.copyOf(findings);
            refusals = List.copyOf(refusals);
        }
    }

    public long errors() {
        return files.stream()
                .flatMap(file -> file.findings().stream())
                .filter(Finding::isError)
                .count();
    }

    public long warnings() {
        return files.stream().flatMap(file -> file.findings().stream()).count() - errors();
    }

    /** How many could not be checked. */
    public long refusals() {
        return files.stream().mapToLong(file -> file.refusals().size()).sum();
    }
}
