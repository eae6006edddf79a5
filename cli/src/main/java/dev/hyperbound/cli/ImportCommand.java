package dev.hyperbound.cli;

import dev.hyperbound.cli.file.SourceText;
import dev.hyperbound.cli.file.UnreadableFileException;
import dev.hyperbound.cli.stub.StubImport;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: a stub to begin with. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a stub for SupportedHyperParameters, bare or as describe-algorithm prints them, or for a JSON Schema.",
            "What can't be carried over is a comment at its place."
        })
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file; - is standard input.")
    private String file = "";

    @Option(names = "--package", paramLabel = "NAME", description = "The package of the stub; by default none.")
    private String packageName = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The algorithm: lower-case words with hyphens; by default the file's name.")
    private Optional<String> name = Optional.empty();

    @Override
    public Integer call() {
        String algorithm = name.orElseGet(() -> algorithmOf(file));
        try {
            SourceText source =
                    file.equals("-") ? SourceText.of("<stdin>", System.in) : SourceText.of(file, Path.of(file));
            spec.commandLine()
                    .getOut()
                    .print(StubImport.of(source, packageName, StubImport.interfaceFor(algorithm), algorithm));
            spec.commandLine().getOut().flush();
            return Status.FINE;
        } catch (UnreadableFileException e) {
            spec.commandLine()
                    .getErr()
                    .println(file + ":" + e.place().line() + ":" + e.place().column() + ": " + e.getMessage());
            return Status.UNUSABLE;
        }
    }

    private static String algorithmOf(String file) {
        Path last = Path.of(file).getFileName();
        String words = (last == null ? "" : last.toString())
                .replaceFirst("\\..*", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return words.isEmpty() || !Character.isLetter(words.charAt(0)) ? "imported" : words;
    }
}
