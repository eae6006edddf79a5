package dev.hyperbound.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong on the way is one line, and no job is claimed. */
class AnswerTest {
    @Test
    void nobodyListens() throws IOException {
        String url = FakeService.nobody();

        assertThat(Run.of("tune", "--endpoint", url))
                .isEqualTo(
                        notSent(url + " cannot be reached (connection refused); --dry-run prints the request instead"));
    }

    @Test
    void noSuchHost() {
        assertThat(Run.of("train", "--endpoint", "http://nowhere.invalid:4566"))
                .isEqualTo(notSent("http://nowhere.invalid:4566 cannot be reached (unknown host nowhere.invalid);"
                        + " --dry-run prints the request instead"));
    }

    @Test
    void theServiceRefuses() throws IOException {
        String answer =
                "{\"__type\": \"ResourceInUse\", \"message\": \"Training job names must be unique\\nerror: x\"}";
        try (FakeService service = FakeService.answering(400, answer)) {
            assertThat(Run.of("train", "--endpoint", service.url()))
                    .isEqualTo(notSent(service.url()
                            + " refuses: ResourceInUse: Training job names must be unique\\u{a}error: x"));
            assertThat(service.received()).hasSize(1);
        }
    }

    @Test
    void aServerFailsAndIsAskedOnce() throws IOException {
        try (FakeService service = FakeService.answering(503, "")) {
            assertThat(Run.of("train", "--endpoint", service.url()))
                    .isEqualTo(notSent(service.url() + " refuses: status 503"));
            assertThat(service.received()).hasSize(1);
        }
    }

    @Test
    void somethingElseAnswers() throws IOException {
        try (FakeService service = FakeService.answering(200, "{\"hello\": \"world\"}")) {
            assertThat(Run.of("tune", "--endpoint", service.url()))
                    .isEqualTo(notSent(service.url() + " names no job in its answer; is it SageMaker?"));
        }
        try (FakeService service = FakeService.answering(200, "<html>\n</html>")) {
            Run run = Run.of("tune", "--endpoint", service.url());

            assertThat(run.status()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).singleElement().asString().startsWith("error: " + service.url() + " ");
        }
    }

    private static Run notSent(String line) {
        return new Run(3, List.of(), List.of("error: " + line));
    }
}
