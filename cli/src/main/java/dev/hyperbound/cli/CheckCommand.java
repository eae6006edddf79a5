package dev.hyperbound.cli;

import dev.hyperbound.cli.file.Place;
import dev.hyperbound.cli.file.SourceText;
import dev.hyperbound.cli.file.UnreadableFileException;
import dev.hyperbound.cli.judge.Catalogue;
import dev.hyperbound.cli.judge.Judge;
import dev.hyperbound.cli.output.Format;
import dev.hyperbound.cli.output.GithubFormat;
import dev.hyperbound.cli.output.JsonFormat;
import dev.hyperbound.cli.output.Report;
import dev.hyperbound.cli.output.SarifFormat;
import dev.hyperbound.cli.output.TextFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: judges files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong in files, before a job starts.",
        footer = {
            "",
            "Read are a map of hyperparameters, CreateTrainingJob and CreateHyperParameterTuningJob requests, the",
            "answers of describe-…, Step Functions, SageMaker pipelines and Kubernetes manifests, as JSON or YAML;",
            "and .properties. The algorithm is told by the training image or the algorithm name.",
            "",
            "Status: 0 fine, 1 violations, 2 something could not be checked."
        })
final class CheckCommand implements Callable<Integer> {
    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".properties");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StubsOption stubs = new StubsOption();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files or folders; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--algorithm", paramLabel = "NAME", description = "The algorithm, where a file doesn't tell it.")
    private Optional<String> algorithm = Optional.empty();

    @Option(names = "--strict", description = "Warnings end with status 1, too.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; by default text.",
            defaultValue = "text")
    private FormatName format = FormatName.text;

    /** As users write them. */
    enum FormatName {
        text,
        json,
        github,
        sarif
    }

    @Override
    public Integer call() {
        Catalogue catalogue = stubs.catalogue();
        Judge judge = new Judge(catalogue, algorithm.map(name -> stubs.named(catalogue, name)));
        List<Report.InFile> judged = new ArrayList<>();
        int jobs = 0;
        for (String file : files) {
            jobs += judge(judge, file, judged);
        }
        Report report = new Report(jobs, judged);
        format().write(report, spec.commandLine().getOut());
        return status(report);
    }

    private Format format() {
        return switch (format) {
            case text -> new TextFormat(spec.commandLine().getColorScheme().ansi());
            case json -> new JsonFormat();
            case github -> new GithubFormat();
            case sarif -> new SarifFormat(Main.Version.text());
        };
    }

    private int status(Report report) {
        if (report.refusals() > 0) {
            return Status.UNUSABLE;
        }
        boolean bad = report.errors() > 0 || (strict && report.warnings() > 0);
        return bad ? Status.VIOLATIONS : Status.FINE;
    }

    private static int judge(Judge judge, String name, List<Report.InFile> judged) {
        Path path = Path.of(name);
        if (name.equals("-") || !Files.isDirectory(path)) {
            Input input =
                    name.equals("-") ? new Input("<stdin>", Optional.empty()) : new Input(name, Optional.of(path));
            Judged outcome = judge(judge, input);
            judged.add(outcome.file());
            return outcome.jobs();
        }
        int jobs = 0;
        for (Input input : inside(path)) {
            Judged outcome = judge(judge, input);
            // A folder holds other files as well: only what is a job counts
            if (outcome.jobs() > 0) {
                judged.add(outcome.file());
                jobs += outcome.jobs();
            }
        }
        if (jobs == 0) {
            judged.add(refused(name, new Judge.Refusal(Place.START, "holds no file with a job in it"))
                    .file());
        }
        return jobs;
    }

    private static Judged judge(Judge judge, Input input) {
        try {
            SourceText source = input.read();
            Judge.Verdict verdict = judge.judge(source);
            return new Judged(
                    verdict.jobs(),
                    new Report.InFile(source.name(), Optional.of(source), verdict.findings(), verdict.refusals()));
        } catch (UnreadableFileException e) {
            return refused(input.name(), new Judge.Refusal(e.place(), String.valueOf(e.getMessage())));
        }
    }

    private static Judged refused(String name, Judge.Refusal refusal) {
        return new Judged(0, new Report.InFile(name, Optional.empty(), List.of(), List.of(refusal)));
    }

    private static List<Input> inside(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(CheckCommand::isOfAKnownKind)
                    .sorted()
                    .map(file -> new Input(file.toString(), Optional.of(file)))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** What came of a file. */
    private record Judged(int jobs, Report.InFile file) {}

    /**
     * Something that text can be read from.
     *
     * @param file none for standard input
     */
    private record Input(String name, Optional<Path> file) {
        SourceText read() throws UnreadableFileException {
            return file.isPresent() ? SourceText.of(name, file.get()) : SourceText.of(name, System.in);
        }
    }

    private static boolean isOfAKnownKind(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
