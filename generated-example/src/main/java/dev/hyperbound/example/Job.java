package dev.hyperbound.example;

import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.sagemaker.ImageClassificationTuning;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * A job on Caltech-256 that a command creates.
 *
 * @param command the command
 * @param name what the job is called unless the user says otherwise
 * @param longestName how long a name the service allows
 * @param warnings what is doubtful about its hyperparameters
 * @param call makes the call that creates it
 */
record Job(String command, String name, int longestName, List<Violation> warnings, Function<JobSettings, Call> call) {
    /** A call of the service, ready for a client. */
    interface Call {
        /** Makes the call; returns the new job's ARN, where the answer has one. */
        Optional<String> by(SageMakerClient client);
    }

    /** Trains once. */
    static Job training() {
        Hyperparameters hyperparameters = CaltechJob.hyperparameters();
        return new Job(
                "train",
                "caltech-256-transfer",
                63,
                hyperparameters.warnings(),
                settings -> client ->
                        Optional.ofNullable(client.createTrainingJob(Requests.training(hyperparameters, settings))
                                .trainingJobArn()));
    }

    /** Tries several trainings. */
    static Job tuning() {
        ImageClassificationTuning searchSpace = CaltechTuning.searchSpace();
        return new Job(
                "tune",
                "caltech-256-tuning",
                32,
                searchSpace.warnings(),
                settings -> client ->
                        Optional.ofNullable(client.createHyperParameterTuningJob(Requests.tuning(searchSpace, settings))
                                .hyperParameterTuningJobArn()));
    }

    /**
     * Prints the request, or sends it and prints the job's ARN.
     *
     * @return the exit status
     */
    int run(List<String> arguments, PrintStream out, PrintStream err) throws UnusableInputException, NotSentException {
        JobOptions options = JobOptions.parse(this, arguments);
        for (Violation warning : warnings) {
            err.println("warning: " + warning.message());
        }
        out.println(options.destination()
                .send(call.apply(options.settings()), options.settings().region()));
        return Main.OK;
    }
}
