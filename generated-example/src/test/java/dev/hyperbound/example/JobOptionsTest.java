package dev.hyperbound.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobOptionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "train --endpont http://localhost | train: unknown option \"--endpont\"; did you mean --endpoint?"
                        + " (--help lists all)",
                "tune now | tune: unknown option \"now\" (--help lists all)",
                "train --endpoint | --endpoint: a value must follow (--help shows which)",
                "train --name --dry-run | --name: a value must follow (--help shows which)",
                "train --name a --name b | --name is there twice; keep one",
                "tune --dry-run --dry-run | --dry-run is there twice; keep one",
                "tune --real --dry-run | --real and --dry-run exclude each other; keep one",
                "tune --dry-run --endpoint http://localhost | --dry-run and --endpoint exclude each other; keep one",
                "tune --real | --real needs --role and --bucket: your role, and your bucket with the data"
                        + " (--help shows how)",
                "tune --real --bucket my-bucket | --real needs --role and --bucket: your role, and your bucket with"
                        + " the data (--help shows how)",
                "train --name -a | --name \"-a\": not the name of a job, up to 63 letters, digits and hyphens within,"
                        + " such as caltech-256-transfer",
                "train --role me | --role \"me\": not the ARN of a role, such as"
                        + " arn:aws:iam::123456789012:role/SageMakerRole",
                "train --bucket s3://mine | --bucket \"s3://mine\": not the name of a bucket, such as"
                        + " amzn-s3-demo-bucket",
                "train --image resnet | --image \"resnet\": not the address of an image in a registry of AWS, such as"
                        + " 433757028032.dkr.ecr.us-west-2.amazonaws.com/image-classification:1",
            })
    void saysWhatToChange(String arguments, String line) {
        assertThat(run(arguments)).isEqualTo(Refused.with("error: " + line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost:4566", "ftp://localhost", "http://", "http://me:secret@localhost", "http://[", "%"})
    void whatIsNoEndpoint(String url) {
        assertThat(run("tune --endpoint " + url).err())
                .singleElement()
                .asString()
                .startsWith("error: --endpoint ")
                .endsWith(": not the address of a service, such as http://localhost:4566")
                .doesNotContain("secret");
    }

    @Test
    void namesOfTuningJobsAreShorter() {
        String longest = "a".repeat(32);

        assertThat(run("tune --name " + longest).status()).isZero();
        assertThat(run("tune --name a" + longest).err())
                .singleElement()
                .asString()
                .contains("up to 32 letters");
        assertThat(run("train --name a" + longest).status()).isZero();
    }

    private static Run run(String arguments) {
        return Run.of(Stream.of(arguments.split(" ")).toArray(String[]::new));
    }
}
