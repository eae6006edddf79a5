package dev.hyperbound.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hyperbound.cli.file.Place;
import dev.hyperbound.cli.judge.Finding;
import dev.hyperbound.cli.judge.Judge;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** SARIF 2.1.0, which code scanning services take. */
public final class SarifFormat implements Format {
    private final String version;

    /**
     * The format.
     *
     * @param version of the program
     */
    public SarifFormat(String version) {
        this.version = version;
    }

    @Override
    public void write(Report report, PrintWriter out) {
        JsonWriter.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, report);
            json.writeStringField("columnKind", "utf16CodeUnits");
            results(json, report);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void tool(JsonGenerator json, Report report) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Hyperbound");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        Set<String> ids = new TreeSet<>();
        report.files().forEach(file -> {
            file.findings().forEach(finding -> ids.add(finding.id()));
            file.refusals().forEach(refusal -> ids.add("not-checked"));
        });
        for (String id : ids) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void results(JsonGenerator json, Report report) throws IOException {
        json.writeArrayFieldStart("results");
        for (Report.InFile file : report.files()) {
            for (Finding finding : file.findings()) {
                String level = finding.isError() ? "error" : "warning";
                result(json, finding.id(), level, finding.message(), file.name(), finding.place());
            }
            for (Judge.Refusal refusal : file.refusals()) {
                result(json, "not-checked", "error", refusal.why(), file.name(), refusal.place());
            }
        }
        json.writeEndArray();
    }

    private static void result(JsonGenerator json, String id, String level, String message, String file, Place place)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", id);
        json.writeStringField("level", level);
        json.writeObjectFieldStart("message");
        json.writeStringField("text", message);
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeNumberField("endColumn", place.column() + place.width());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A relative reference with slashes, blanks and the like escaped. */
    private static String uri(String file) {
        try {
            Path path = Path.of(file);
            return path.isAbsolute()
                    ? path.toUri().toString()
                    : new java.net.URI(null, null, file.replace('\\', '/'), null).getRawPath();
        } catch (InvalidPathException | java.net.URISyntaxException e) {
            return "unnamed";
        }
    }
}
