package dev.hyperbound.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hyperbound.example.FakeService.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose name is on a request. All settings of the SDK lead to files of the test and to the loopback interface. */
class CredentialsTest {
    private static final String ARN = "arn:aws:sagemaker:us-west-2:123456789012:training-job/caltech";
    private static final String KEY = "AKIAIOSFODNN7EXAMPLE";
    private static final String[] REAL = {
        "train", "--real", "--role", "arn:aws:iam::123456789012:role/SageMakerRole", "--bucket", "amzn-s3-demo-bucket"
    };

    /** Variables that lead the SDK to credentials, and that a test cannot take away. */
    private static final Set<String> VARIABLES = Set.of(
            "AWS_ACCESS_KEY_ID",
            "AWS_WEB_IDENTITY_TOKEN_FILE",
            "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");

    @TempDir
    Path folder;

    private final Map<String, Optional<String>> before = new LinkedHashMap<>();

    @AfterEach
    void restore() {
        before.forEach((key, value) ->
                value.ifPresentOrElse(text -> System.setProperty(key, text), () -> System.clearProperty(key)));
    }

    @Test
    void credentialsAreReadForTheRealServiceOnly() throws IOException {
        try (FakeService service = FakeService.answering(200, "{\"TrainingJobArn\": \"" + ARN + "\"}")) {
            surroundings(service.url(), "");
            set("aws.accessKeyId", KEY);
            set("aws.secretAccessKey", "a secret that opens nothing");

            assertThat(Run.of("train", "--endpoint", service.url()).status()).isZero();
            assertThat(Run.of(REAL)).isEqualTo(new Run(0, List.of(ARN), List.of()));

            assertThat(service.received())
                    .extracting(Received::authorization)
                    .satisfiesExactly(
                            nobody -> assertThat(nobody).doesNotContain(KEY).contains("Credential=nobody/"),
                            user -> assertThat(user).contains("Credential=" + KEY + "/"));
        }
    }

    @Test
    void profilesAreNotEvenOpenedOtherwise() throws IOException {
        try (FakeService service = FakeService.answering(200, "{\"TrainingJobArn\": \"" + ARN + "\"}")) {
            surroundings(service.url(), "[default\nwhoever reads this fails");

            assertThat(Run.of("train").status()).isZero();
            assertThat(Run.of("tune", "--dry-run").status()).isZero();
            assertThat(Run.of("train", "--endpoint", service.url()).status()).isZero();
        }
    }

    @Test
    void withoutCredentialsNothingIsSent() throws IOException {
        assumeTrue(Collections.disjoint(System.getenv().keySet(), VARIABLES), "this user has credentials");
        try (FakeService service = FakeService.answering(200, "{\"TrainingJobArn\": \"" + ARN + "\"}")) {
            surroundings(service.url(), "");

            assertThat(Run.of(REAL))
                    .isEqualTo(new Run(
                            3,
                            List.of(),
                            List.of("error: not sent: no AWS credentials found; set AWS_ACCESS_KEY_ID and"
                                    + " AWS_SECRET_ACCESS_KEY, or make a profile with aws configure")));
            assertThat(service.received()).isEmpty();
        }
    }

    @Test
    void brokenProfilesAreOneLine() throws IOException {
        surroundings(FakeService.nobody(), "[default\nbroken");
        set("aws.accessKeyId", KEY);
        set("aws.secretAccessKey", "a secret that opens nothing");

        Run run = Run.of(REAL);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().startsWith("error: not sent: an AWS profile is broken: ");
    }

    /** What the SDK looks at, beside environment variables. */
    private void surroundings(String endpoint, String profiles) throws IOException {
        Path file = Files.writeString(folder.resolve("profiles"), profiles);
        set("aws.endpointUrlSageMaker", endpoint);
        set("aws.configFile", file.toString());
        set("aws.sharedCredentialsFile", file.toString());
        set("aws.disableEc2Metadata", "true");
    }

    private void set(String key, String value) {
        before.putIfAbsent(key, Optional.ofNullable(System.getProperty(key)));
        System.setProperty(key, value);
    }
}
