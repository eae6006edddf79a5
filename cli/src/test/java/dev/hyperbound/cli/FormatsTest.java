package dev.hyperbound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings for programs. */
final class FormatsTest {
    private static final String FILE = "src/test/resources/files/wrong/train-image-classification.json";

    private static JsonNode json(String format) throws IOException {
        return new ObjectMapper()
                .readTree(Run.of("check", "--format", format, FILE).out());
    }

    @Test
    void jsonHasViolationsAsData() throws IOException {
        JsonNode report = json("json");
        assertThat(report.path("errors").asInt()).isEqualTo(4);
        JsonNode finding = report.path("findings").get(1);
        assertThat(finding.path("file").asText()).isEqualTo(FILE);
        assertThat(finding.path("line").asInt()).isEqualTo(14);
        assertThat(finding.path("column").asInt()).isEqualTo(22);
        assertThat(finding.path("endColumn").asInt()).isEqualTo(27);
        assertThat(finding.path("kind").asText()).isEqualTo("RANGE");
        assertThat(finding.path("id").asText()).isEqualTo("range");
        assertThat(finding.path("parameters").get(0).asText()).isEqualTo("learning_rate");
        assertThat(finding.path("value").asText()).isEqualTo("1.5");
        assertThat(finding.path("constraint").asText()).isEqualTo("[0, 1]");
        assertThat(finding.path("severity").asText()).isEqualTo("error");
    }

    @Test
    void githubGetsAnAnnotationALine() {
        assertThat(Run.of("check", "--format", "github", FILE).out().lines())
                .hasSize(4)
                .contains("::error file=" + FILE
                        + ",line=14,col=22,endColumn=27,title=range::learning_rate = 1.5: must be from 0 to 1");
    }

    @Test
    void sarifHasARuleForEachIdAndAPlaceForEachResult() throws IOException {
        JsonNode run = json("sarif").path("runs").get(0);
        assertThat(run.path("tool").path("driver").path("rules").findValuesAsText("id"))
                .containsExactly("checkpoint-frequency-epochs", "range", "required", "unknown");
        assertThat(run.path("results")).hasSize(4);
        JsonNode place = run.path("results").get(0).path("locations").get(0).path("physicalLocation");
        assertThat(place.path("artifactLocation").path("uri").asText()).isEqualTo(FILE);
        assertThat(place.path("region").path("startLine").asInt()).isEqualTo(8);
    }

    @Test
    void sarifIsValidAgainstItsSchema(@TempDir Path folder) throws IOException {
        Path odd = Files.copy(Path.of(FILE), folder.resolve("odd name #1 ä.json"));
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"a\": ");
        String several = Run.of(
                        "check",
                        "--format",
                        "sarif",
                        "src/test/resources/files",
                        odd.toString(),
                        broken.toString(),
                        folder.resolve("missing.json").toString())
                .out();
        assertThat(sarifProblems(several)).isEmpty();
        assertThat(new ObjectMapper().readTree(several).findValuesAsText("uri"))
                .anyMatch(uri -> uri.endsWith("odd%20name%20%231%20%C3%A4.json"))
                .hasSizeGreaterThan(10);
        assertThat(sarifProblems(Run.of("check", "--format", "sarif", "src/test/resources/files/fine")
                        .out()))
                .isEmpty();
        assertThat(sarifProblems(several.replace("startLine", "line"))).isNotEmpty();
    }

    private static List<Error> sarifProblems(String sarif) throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(FormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema)
                    .validate(
                            sarif,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }
}
