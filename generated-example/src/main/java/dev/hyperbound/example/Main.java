package dev.hyperbound.example;

import dev.hyperbound.runtime.Suggestions;
import dev.hyperbound.runtime.Text;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command line: a tour without arguments, {@code check} for files of hyperparameters. */
public final class Main {
    /** Exit status where everything went well. */
    static final int OK = 0;

    /** Exit status where hyperparameters break a constraint. */
    static final int INVALID = 1;

    /** Exit status where there was nothing to check, because of the arguments or the file. */
    static final int UNUSABLE = 2;

    private static final List<String> COMMANDS = List.of("check", "--help");

    private Main() {}

    /**
     * Runs the application and ends with its exit status.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out, err));
    }

    /**
     * Runs the application.
     *
     * @return the exit status
     */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            return dispatch(args, out, err);
        } catch (UnusableInputException e) {
            err.println("error: " + e.getMessage());
            return UNUSABLE;
        }
    }

    private static int dispatch(List<String> args, PrintStream out, PrintStream err) throws UnusableInputException {
        if (args.isEmpty()) {
            Tour.print(out);
            return OK;
        }
        String command = args.get(0);
        if (command.equals("--help") || command.equals("-h")) {
            out.print(help());
            return OK;
        }
        if (!command.equals("check")) {
            List<String> closest = Suggestions.closest(command, COMMANDS);
            String suggestion = closest.isEmpty() ? "" : "; did you mean " + closest.get(0) + "?";
            throw new UnusableInputException(
                    "unknown command " + Text.quote(command) + suggestion + " (--help lists all)");
        }
        if (args.size() != 3) {
            throw new UnusableInputException("check takes an algorithm and a file: check <algorithm> <file>");
        }
        return Check.run(KnownAlgorithm.named(args.get(1)), SettingsFile.read(args.get(2)), out, err);
    }

    private static String help() {
        return """
                Usage:
                  (no arguments)            build a training job, list the mistakes of another, encode a film
                  check <algorithm> <file>  check the hyperparameters in a file
                  --help                    show this text

                Algorithms: %s.
                A file is .json, one object of strings, or .properties; both in UTF-8.

                check prints the hyperparameters with all defaults as JSON, and warnings on standard error (status 0);
                or everything that is wrong with them (status 1). Where there is nothing to check, such as a missing
                file, one line on standard error says why (status 2).
                """.formatted(String.join(", ", KnownAlgorithm.names()));
    }
}
