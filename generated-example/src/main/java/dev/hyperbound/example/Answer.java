package dev.hyperbound.example;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** What came of a call. */
final class Answer {
    private Answer() {}

    /**
     * Returns the ARN of the new job.
     *
     * @param name what to call the service in a message
     */
    static String of(Job.Call call, SageMakerClient client, String name) throws NotSentException {
        Optional<String> arn;
        try {
            arn = call.by(client);
        } catch (AwsServiceException e) {
            throw new NotSentException(Printable.of(name + " refuses: " + refusal(e)));
        } catch (SdkClientException e) {
            throw new NotSentException(Printable.of(name + " " + failure(e)));
        }
        return Printable.of(arn.orElseThrow(
                () -> new NotSentException(Printable.of(name + " names no job in its answer; is it SageMaker?"))));
    }

    private static String refusal(AwsServiceException e) {
        AwsErrorDetails details = e.awsErrorDetails();
        if (details == null || details.errorMessage() == null) {
            return "status " + e.statusCode();
        }
        return details.errorCode() + ": " + details.errorMessage();
    }

    private static String failure(SdkClientException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return unreachable("unknown host " + cause.getMessage());
            }
            if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
                return unreachable(String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT));
            }
            if (cause instanceof IOException) {
                return "gave no answer (" + cause.getMessage() + "); the job may have been created all the same";
            }
        }
        return "cannot be used: " + e.getMessage();
    }

    private static String unreachable(String why) {
        return "cannot be reached (" + why + "); --dry-run prints the request instead";
    }
}
