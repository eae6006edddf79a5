package dev.hyperbound.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code java -jar hyperbound-cli.jar check request.json}. */
@Command(
        name = "hyperbound",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Says what is wrong with hyperparameters before a job starts. Sends nothing anywhere.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            AlgorithmsCommand.class,
            ParametersCommand.class,
            ImportCommand.class,
            AutoComplete.GenerateCompletion.class
        })
public final class Main implements Runnable {
    /** What picocli can do with. */
    private static final int NARROWEST_HELP = 55;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Main() {}

    /**
     * Runs the program and ends the process.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        boolean coloured = isTerminal() && System.getenv("NO_COLOR") == null;
        int status = run(out, err, coloured ? Ansi.ON : Ansi.OFF, args);
        out.flush();
        System.exit(status);
    }

    /** From JDK 22 on there is a console where there is no terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /**
     * Runs the program.
     *
     * @return the exit status: 0 fine, 1 violations, 2 nothing could be checked
     */
    static int run(PrintWriter out, PrintWriter err, Ansi ansi, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out);
        line.setErr(err);
        // Said here, so that picocli looks nowhere for them
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
        line.setUsageHelpWidth(Math.max(NARROWEST_HELP, Table.width()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("hyperbound: a bug, please report it: " + failure);
            return Status.UNUSABLE;
        });
        return line.execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? check, algorithms, parameters or import");
    }

    /** The version, from the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"hyperbound " + text()};
        }

        static String text() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "(unpackaged)" : version;
        }
    }
}
