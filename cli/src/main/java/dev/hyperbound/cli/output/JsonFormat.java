package dev.hyperbound.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hyperbound.cli.file.Place;
import dev.hyperbound.cli.judge.Finding;
import dev.hyperbound.cli.judge.Judge;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** Violations as data: one object with counts and a list of findings. */
public final class JsonFormat implements Format {
    @Override
    public void write(Report report, PrintWriter out) {
        JsonWriter.write(out, json -> {
            json.writeStartObject();
            json.writeNumberField("jobs", report.jobs());
            json.writeNumberField("errors", report.errors());
            json.writeNumberField("warnings", report.warnings());
            json.writeArrayFieldStart("findings");
            for (Report.InFile file : report.files()) {
                for (Finding finding : file.findings()) {
                    finding(json, finding);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notChecked");
            for (Report.InFile file : report.files()) {
                for (Judge.Refusal refusal : file.refusals()) {
                    json.writeStartObject();
                    place(json, file.name(), refusal.place());
                    json.writeStringField("message", refusal.why());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        place(json, finding.file(), finding.place());
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("id", finding.id());
        if (finding.kind().isPresent()) {
            json.writeStringField("kind", finding.kind().get());
        }
        if (finding.algorithm().isPresent()) {
            json.writeStringField("algorithm", finding.algorithm().get());
        }
        json.writeArrayFieldStart("parameters");
        for (String parameter : finding.parameters()) {
            json.writeString(parameter);
        }
        json.writeEndArray();
        if (finding.value().isPresent()) {
            json.writeStringField("value", finding.value().get());
        }
        if (finding.constraint().isPresent()) {
            json.writeStringField("constraint", finding.constraint().get());
        }
        json.writeStringField("message", finding.message());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, String file, Place place) throws IOException {
        json.writeStringField("file", file);
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeNumberField("endColumn", place.column() + place.width());
    }
}
