package dev.hyperbound.example;

import dev.hyperbound.runtime.Suggestions;
import dev.hyperbound.runtime.Text;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command line: a tour without arguments, {@code train} and {@code tune} for jobs. */
public final class Main {
    /** Exit status where everything went well. */
    static final int OK = 0;

    /** Exit status where the arguments can't be used. */
    static final int UNUSABLE = 2;

    /** Exit status where a service created no job. */
    static final int NOT_SENT = 3;

    private static final List<String> COMMANDS =
            List.of("train", "train-marketing", "tune", "tune-marketing", "--help");

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
        } catch (NotSentException e) {
            err.println("error: " + e.getMessage());
            return NOT_SENT;
        }
    }

    private static int dispatch(List<String> args, PrintStream out, PrintStream err)
            throws UnusableInputException, NotSentException {
        if (args.isEmpty()) {
            Tour.print(out);
            return OK;
        }
        List<String> arguments = args.subList(1, args.size());
        String command = args.get(0);
        return switch (command) {
            case "--help", "-h" -> {
                out.print(help());
                yield OK;
            }
            case "train" -> Job.caltech().run(arguments, out, err);
            case "train-marketing" -> Job.marketing().run(arguments, out, err);
            case "tune" -> Job.caltechTuning().run(arguments, out, err);
            case "tune-marketing" -> Job.marketingTuning().run(arguments, out, err);
            default -> {
                List<String> closest = Suggestions.closest(command, COMMANDS);
                String suggestion = closest.isEmpty() ? "" : "; did you mean " + closest.get(0) + "?";
                throw new UnusableInputException(
                        "unknown command " + Text.quote(command) + suggestion + " (--help lists all)");
            }
        };
    }

    private static String help() {
        return """
                Usage:
                  (no arguments)            build a training job, list the mistakes of another, encode a film
                  train [options]           create a training job on Caltech-256
                  tune [options]            create a tuning job on Caltech-256
                  train-marketing [options] create a training job of XGBoost on direct-marketing data
                  tune-marketing [options]  create a tuning job of XGBoost on direct-marketing data
                  --help                    show this text

                Options of the four that create a job:
                  --dry-run       print the request as JSON and send nothing; this is what happens without options
                  --endpoint URL  send it to a stand-in for the service, such as http://localhost:4566
                  --real          send it to Amazon SageMaker with your credentials, at your expense
                  --name NAME     name of the job
                  --role ARN      role that the job acts as; --real needs it
                  --bucket NAME   bucket with the data in the folders train/ and validation/ of ic-fulltraining/ or
                                  direct-marketing/, which also gets the model; --real needs it
                  --image URI     image of the algorithm, in the region where the job is to run (us-west-2)

                A request that was sent prints the ARN of the new job (status 0); where no job was created, one line on
                standard error says why (status 3), or what is wrong with the arguments (status 2). Credentials are
                read for --real only.
                """;
    }
}
