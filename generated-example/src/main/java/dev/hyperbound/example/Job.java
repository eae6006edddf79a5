package dev.hyperbound.example;

import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.TuningJob;
import dev.hyperbound.runtime.Violation;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * A job that a command creates.
 *
 * @param command the command
 * @param name what the job is called unless the user says otherwise
 * @param longestName how long a name the service allows
 * @param image the algorithm's image unless the user says otherwise
 * @param warnings what is doubtful about its hyperparameters
 * @param call makes the call that creates it
 */
record Job(
        String command,
        String name,
        int longestName,
        String image,
        List<Violation> warnings,
        Function<JobSettings, Call> call) {
    private static final String CALTECH_IMAGE = "433757028032.dkr.ecr.us-west-2.amazonaws.com/image-classification:1";
    private static final String MARKETING_IMAGE =
            "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1";

    /** A call of the service, ready for a client. */
    interface Call {
        /** Makes the call; returns the new job's ARN, where the answer has one. */
        Optional<String> by(SageMakerClient client);
    }

    /** Image classification on Caltech-256. */
    static Job caltech() {
        return training(
                "train", "caltech-256-transfer", CALTECH_IMAGE, CaltechJob.hyperparameters(), TrainingData.CALTECH);
    }

    /** Several trainings on Caltech-256. */
    static Job caltechTuning() {
        return tuning("tune", "caltech-256-tuning", CALTECH_IMAGE, CaltechTuning.searchSpace(), TrainingData.CALTECH);
    }

    /** XGBoost on the direct-marketing data. */
    static Job marketing() {
        return training(
                "train-marketing",
                "direct-marketing",
                MARKETING_IMAGE,
                MarketingJob.hyperparameters(),
                TrainingData.MARKETING);
    }

    /** Several trainings on the direct-marketing data. */
    static Job marketingTuning() {
        return tuning(
                "tune-marketing",
                "direct-marketing-tuning",
                MARKETING_IMAGE,
                MarketingTuning.searchSpace(),
                TrainingData.MARKETING);
    }

    private static Job training(
            String command, String name, String image, Hyperparameters hyperparameters, TrainingData data) {
        return new Job(
                command,
                name,
                63,
                image,
                hyperparameters.warnings(),
                settings -> client ->
                        Optional.ofNullable(client.createTrainingJob(Requests.training(hyperparameters, data, settings))
                                .trainingJobArn()));
    }

    private static Job tuning(String command, String name, String image, TuningJob searchSpace, TrainingData data) {
        return new Job(
                command,
                name,
                32,
                image,
                searchSpace.warnings(),
                settings -> client -> Optional.ofNullable(
                        client.createHyperParameterTuningJob(Requests.tuning(searchSpace, data, settings))
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
