package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.hyperbound.runtime.Parameter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.HyperParameterSpecification;
import software.amazon.awssdk.services.sagemaker.model.ParameterRange;
import software.amazon.awssdk.services.sagemaker.model.ParameterType;

/** The specification of an algorithm, read and written by the service's own client, within the service's limits. */
class ServiceSpecificationTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*";

    static List<Subject> subjects() {
        return Subject.all();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void theServicesClientReadsAndWritesIt(Subject subject) throws IOException {
        String written = Documents.read(subject, ".sagemaker.json");
        AtomicReference<String> sent = new AtomicReference<>("");
        List<HyperParameterSpecification> read;
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            sent.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = ("{\"TrainingSpecification\": {\"SupportedHyperParameters\": " + written + "}}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try (SageMakerClient client = SageMakerClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .region(Region.EU_WEST_1)
                .endpointOverride(URI.create("http://" + server.getAddress().getHostString() + ":"
                        + server.getAddress().getPort()))
                .build()) {
            read = client.describeAlgorithm(request -> request.algorithmName(subject.name()))
                    .trainingSpecification()
                    .supportedHyperParameters();
            client.createAlgorithm(request -> request.algorithmName(subject.name())
                    .trainingSpecification(training -> training.supportedHyperParameters(read)));
        } finally {
            server.stop(0);
        }
        JsonNode supported = JSON.readTree(sent.get()).at("/TrainingSpecification/SupportedHyperParameters");

        assertThat(supported).isEqualTo(JSON.readTree(written));
        checkLimits(read);
        checkFacts(subject, read);
    }

    /** What the service's reference says of each member. */
    private static void checkLimits(List<HyperParameterSpecification> specifications) {
        assertThat(specifications).hasSizeLessThanOrEqualTo(100);
        assertThat(specifications).allSatisfy(specification -> {
            assertThat(specification.name()).hasSizeLessThanOrEqualTo(256).matches(TEXT);
            assertThat(specification.description())
                    .hasSizeLessThanOrEqualTo(1024)
                    .matches(TEXT);
            assertThat(specification.type()).isNotEqualTo(ParameterType.UNKNOWN_TO_SDK_VERSION);
            if (specification.defaultValue() != null) {
                assertThat(specification.isRequired()).isFalse();
                assertThat(specification.defaultValue()).hasSizeLessThanOrEqualTo(2500);
            }
        });
    }

    private static void checkFacts(Subject subject, List<HyperParameterSpecification> specifications) {
        List<Fact> facts = Fact.of(subject);
        assertThat(specifications)
                .extracting(HyperParameterSpecification::name)
                .containsExactlyElementsOf(subject.parameters().stream()
                        .filter(parameter -> !parameter.context())
                        .map(Parameter::wireName)
                        .toList());
        for (HyperParameterSpecification specification : specifications) {
            Fact fact = facts.stream()
                    .filter(each -> each.name().equals(specification.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(specification.isRequired()).as(fact.toString()).isEqualTo(fact.required());
            assertThat(specification.isTunable())
                    .as(fact.toString())
                    .isEqualTo(fact.tuning().isPresent());
            assertThat(specification.defaultValue() == null)
                    .as(fact.toString())
                    .isEqualTo(fact.defaultValue().isEmpty());
            checkRange(fact, specification.type(), specification.range());
        }
    }

    private static void checkRange(Fact fact, ParameterType type, ParameterRange range) {
        switch (fact.type()) {
            case "enum", "boolean" -> {
                assertThat(type).isEqualTo(ParameterType.CATEGORICAL);
                assertThat(range.categoricalParameterRangeSpecification().values())
                        .containsExactlyElementsOf(fact.values());
            }
            case "int" -> {
                if (fact.values().isEmpty()) {
                    assertThat(type).isEqualTo(ParameterType.INTEGER);
                    Interval interval = fact.interval().orElseGet(Interval::unbounded);
                    assertThat(range.integerParameterRangeSpecification().minValue())
                            .isEqualTo(Long.toString(interval.lowestInt()));
                    assertThat(range.integerParameterRangeSpecification().maxValue())
                            .isEqualTo(Long.toString(interval.highestInt()));
                } else {
                    assertThat(type).isEqualTo(ParameterType.CATEGORICAL);
                    assertThat(range.categoricalParameterRangeSpecification().values())
                            .containsExactlyInAnyOrderElementsOf(fact.values());
                }
            }
            case "double" -> {
                assertThat(type).isEqualTo(ParameterType.CONTINUOUS);
                Interval interval = fact.interval().orElseGet(Interval::unbounded);
                assertThat(range.continuousParameterRangeSpecification().minValue())
                        .satisfies(min -> assertThat(Double.parseDouble(min)).isEqualTo(interval.lowestDouble()));
                assertThat(range.continuousParameterRangeSpecification().maxValue())
                        .satisfies(max -> assertThat(Double.parseDouble(max)).isEqualTo(interval.highestDouble()));
            }
            default -> {
                assertThat(type).isEqualTo(ParameterType.FREE_TEXT);
                assertThat(range).isNull();
            }
        }
    }
}
