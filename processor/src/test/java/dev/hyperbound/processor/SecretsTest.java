package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Values that nobody is to see: not in texts, not in messages, but where the service needs them. */
final class SecretsTest {
    private static final Behaviour JOB = Behaviour.of("""
            @Algorithm(name = "job")
            @Objective(metric = "loss", goal = Goal.MINIMIZE)
            @Rule("size(token) > depth")
            @Rule(value = "pin % 2 == 0 || depth > 1", severity = Severity.WARNING)
            public interface Job {
              @Secret @Matches("[a-z0-9-]+") Optional<String> token();
              @Secret @Default("4444") @Range("[1, 9999]") int pin();
              @Secret @UsedWhen("depth > 5") Optional<String> password();
              @Secret @Context Optional<String> key();
              @Default("1") @Tunable("[1, 9]") int depth();
            }
            """);

    private static final String START = """
            var job = JobHyperparameters.builder().token("hunter-two").pin(7331).key("hunter-three").build();
            java.util.function.Consumer<Object> keepsSecrets = text -> assertThat(text.toString())
                .doesNotContain("hunter", "7331", "4444", "99999", "UPPER");
            """;

    @Test
    void textsShowThatThereIsOne() {
        JOB.runs(START + """
                assertThat(job.toString()).isEqualTo("job{token=***, pin=***, depth=1, key=***}");
                assertThat(job.toMap()).containsEntry("token", "hunter-two").containsEntry("pin", "7331");
                assertThat(job.toValues()).containsEntry("pin", 7331);
                var tuning = JobTuning.builder().token("hunter-two").tuneDepth().build();
                keepsSecrets.accept(tuning);
                assertThat(tuning.staticHyperparameters()).containsEntry("token", "hunter-two");
                assertThat(JobHyperparameters.PARAMETERS.get(0).secret()).isTrue();
                """);
    }

    @Test
    void messagesShowWhatWouldBeRight() {
        JOB.runs(START + """
                var found = JobHyperparameters.check(Map.of("token", "UPPER", "pin", "99999"));
                assertThat(found).extracting(Violation::message).containsExactly(
                    "token = ***: must match [a-z0-9-]+", "pin = ***: must be in [1, 9999]");
                assertThat(JobHyperparameters.check(Map.of("pin", "hunter"))).extracting(Violation::message)
                    .containsExactly("pin = ***: cannot be read as int");
                var rule = JobHyperparameters.check(Map.of("token", "hunter", "depth", "8"));
                assertThat(rule).hasSize(1);
                assertThat(rule.get(0).arguments()).containsEntry("token", "***");
                var unused = JobHyperparameters.builder().password("hunter").pin(7331).build().warnings();
                assertThat(unused).hasSize(2);
                for (List<Violation> all : List.of(found, rule, unused)) {
                    for (Violation violation : all) {
                        keepsSecrets.accept(violation);
                        keepsSecrets.accept(violation.arguments());
                        assertThat(violation.value()).isEmpty();
                    }
                }
                """);
    }

    @Test
    void documentsHoldNoDefault() {
        JOB.runs("""
                for (String kind : List.of("html", "md", "schema.json", "sagemaker.json")) {
                    var name = "/META-INF/hyperbound/test.Job." + kind;
                    try (var in = Use.class.getResourceAsStream(name)) {
                        assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                            .as(kind).contains("pin").doesNotContain("4444");
                    }
                }
                """);
    }
}
