package dev.hyperbound.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hyperbound.example.FakeService.Received;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobTest {
    private static final String TRAINING_ARN = "arn:aws:sagemaker:us-west-2:123456789012:training-job/caltech";
    private static final String TUNING_ARN =
            "arn:aws:sagemaker:us-west-2:123456789012:hyper-parameter-tuning-job/caltech";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aTrainingJobArrivesAsTheFileSays() throws IOException {
        try (FakeService service = FakeService.answering(200, "{\"TrainingJobArn\": \"" + TRAINING_ARN + "\"}")) {
            assertThat(Run.of("train", "--endpoint", service.url()))
                    .isEqualTo(new Run(0, List.of(TRAINING_ARN), List.of()));

            assertArrived(service, "SageMaker.CreateTrainingJob", "create-training-job.json");
        }
    }

    @Test
    void aTuningJobArrivesAsTheFileSays() throws IOException {
        try (FakeService service =
                FakeService.answering(200, "{\"HyperParameterTuningJobArn\": \"" + TUNING_ARN + "\"}")) {
            assertThat(Run.of("tune", "--endpoint", service.url()))
                    .isEqualTo(new Run(0, List.of(TUNING_ARN), List.of()));

            assertArrived(service, "SageMaker.CreateHyperParameterTuningJob", "create-hyper-parameter-tuning-job.json");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "train, create-training-job.json",
        "tune, create-hyper-parameter-tuning-job.json",
        "train-marketing, create-training-job-marketing.json",
        "tune-marketing, create-hyper-parameter-tuning-job-marketing.json"
    })
    void aDryRunPrintsTheSameAndIsTheDefault(String command, String file) throws IOException {
        Run run = Run.of(command);

        assertThat(run.status()).isZero();
        assertThat(json.readTree(String.join("\n", run.out()))).isEqualTo(file(file));
        assertThat(Run.of(command, "--dry-run")).isEqualTo(run);
    }

    @Test
    void settingsReachTheRequest() throws IOException {
        Run run = Run.of(
                "train",
                "--name",
                "caltech-7",
                "--role",
                "arn:aws-cn:iam::210987654321:role/teams/Vision",
                "--bucket",
                "team.vision-7",
                "--image",
                "123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/image-classification:1");

        JsonNode request = json.readTree(String.join("\n", run.out()));
        assertThat(request.at("/TrainingJobName").asText()).isEqualTo("caltech-7");
        assertThat(request.at("/RoleArn").asText()).isEqualTo("arn:aws-cn:iam::210987654321:role/teams/Vision");
        assertThat(request.at("/AlgorithmSpecification/TrainingImage").asText())
                .isEqualTo("123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/image-classification:1");
        assertThat(request.at("/InputDataConfig/1/DataSource/S3DataSource/S3Uri")
                        .asText())
                .isEqualTo("s3://team.vision-7/ic-fulltraining/validation/");
        assertThat(request.at("/OutputDataConfig/S3OutputPath").asText())
                .isEqualTo("s3://team.vision-7/ic-fulltraining/output");
    }

    @Test
    void theJobRunsInTheRegionOfItsImage() throws IOException {
        try (FakeService service = FakeService.answering(200, "{\"TrainingJobArn\": \"" + TRAINING_ARN + "\"}")) {
            Run.of(
                    "train",
                    "--endpoint",
                    service.url(),
                    "--image",
                    "123456789012.dkr.ecr.eu-west-1.amazonaws.com/image-classification:1");

            assertThat(service.received())
                    .singleElement()
                    .extracting(Received::authorization)
                    .asString()
                    .contains("/eu-west-1/sagemaker/");
        }
    }

    private void assertArrived(FakeService service, String operation, String file) throws IOException {
        assertThat(service.received()).hasSize(1);
        Received request = service.received().get(0);
        assertThat(request.target()).isEqualTo(operation);
        assertThat(request.contentType()).isEqualTo("application/x-amz-json-1.1");
        assertThat(json.readTree(request.body())).isEqualTo(file(file));
    }

    private JsonNode file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(JobTest.class.getResourceAsStream("/requests/" + name), name)) {
            return json.readTree(in);
        }
    }
}
