package dev.hyperbound.example;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClientBuilder;

/** Clients that make one attempt. */
final class Clients {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(30);

    /** The folder we are in, which is no file. */
    private static final String NO_FILE = ".";

    private static final List<ProfileFileSystemSetting> PROFILES =
            List.of(ProfileFileSystemSetting.AWS_CONFIG_FILE, ProfileFileSystemSetting.AWS_SHARED_CREDENTIALS_FILE);

    private Clients() {}

    /**
     * Makes a client that reads neither the user's credentials nor their profiles; it signs as somebody who does not
     * exist.
     */
    static SageMakerClient ofNobody(String region, Consumer<SageMakerClientBuilder> more) {
        AwsCredentials nobody = AwsBasicCredentials.create("nobody", "nothing");
        SageMakerClientBuilder builder = builder(region, nobody).applyMutation(more);
        return withoutProfiles(builder::build);
    }

    /** A builder always opens the user's profiles, even where it is given other ones; properties lead it astray. */
    private static SageMakerClient withoutProfiles(Supplier<SageMakerClient> making) {
        Map<String, @Nullable String> before = new LinkedHashMap<>();
        for (ProfileFileSystemSetting setting : PROFILES) {
            before.put(setting.property(), System.getProperty(setting.property()));
            System.setProperty(setting.property(), NO_FILE);
        }
        try {
            return making.get();
        } finally {
            before.forEach((property, value) -> {
                if (value == null) {
                    System.clearProperty(property);
                } else {
                    System.setProperty(property, value);
                }
            });
        }
    }

    /** Makes a client as the user has configured it, with their credentials. */
    static SageMakerClient ofUser(String region, AwsCredentials credentials) {
        return builder(region, credentials).httpClientBuilder(connection()).build();
    }

    private static SageMakerClientBuilder builder(String region, AwsCredentials credentials) {
        return SageMakerClient.builder()
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
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
    private static UrlConnectionHttpClient.Builder connection() {
        return UrlConnectionHttpClient.builder().connectionTimeout(CONNECTING).socketTimeout(ANSWERING);
    }
}
