package dev.hyperbound.example;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClientBuilder;

/** Clients that make one attempt. */
final class Clients {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(30);

    private Clients() {}

    /** A client that reads neither the user's credentials nor their profiles; it signs as somebody who does not exist. */
    static SageMakerClientBuilder ofNobody(String region) {
        return SageMakerClient.builder()
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("nobody", "nothing")))
                .overrideConfiguration(configuration -> configuration
                        .retryStrategy(DefaultRetryStrategy.doNotRetry())
                        .defaultProfileFile(ProfileFile.aggregator().build()));
    }

    /** A client as the user has configured it. */
    static SageMakerClientBuilder ofUser(String region) {
        return SageMakerClient.builder()
                .region(Region.of(region))
                .overrideConfiguration(configuration -> configuration.retryStrategy(DefaultRetryStrategy.doNotRetry()));
    }

    /** A connection that goes straight to its host. */
    static UrlConnectionHttpClient.Builder direct() {
        return connection()
                .proxyConfiguration(ProxyConfiguration.builder()
                        .useSystemPropertyValues(false)
                        .useEnvironmentVariablesValues(false)
                        .build());
    }

    /** A connection by way of the user's proxy, if there is one. */
    static UrlConnectionHttpClient.Builder connection() {
        return UrlConnectionHttpClient.builder().connectionTimeout(CONNECTING).socketTimeout(ANSWERING);
    }
}
