package dev.hyperbound.example;

import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Amazon SageMaker, in the user's account; only here are credentials read. */
final class RealService implements Destination {
    @Override
    public String send(Job.Call call, String region) throws NotSentException {
        try (SageMakerClient user = client(region)) {
            return Answer.of(call, user, "SageMaker in " + region);
        }
    }

    private static SageMakerClient client(String region) throws NotSentException {
        try (DefaultCredentialsProvider provider =
                DefaultCredentialsProvider.builder().build()) {
            return Clients.ofUser(region, provider.resolveCredentials());
        } catch (SdkClientException e) {
            throw new NotSentException("not sent: no AWS credentials found; set AWS_ACCESS_KEY_ID and"
                    + " AWS_SECRET_ACCESS_KEY, or make a profile with aws configure");
        } catch (IllegalArgumentException e) {
            throw new NotSentException(
                    "not sent: an AWS profile is broken: " + Printable.of(String.valueOf(e.getMessage())));
        }
    }
}
