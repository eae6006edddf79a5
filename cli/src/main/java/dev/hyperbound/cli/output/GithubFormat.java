package dev.hyperbound.cli.output;

import dev.hyperbound.cli.file.Place;
import dev.hyperbound.cli.judge.Finding;
import dev.hyperbound.cli.judge.Judge;
import java.io.PrintWriter;

/** Workflow commands of GitHub: each finding stands at its line in the review of a pull request. */
public final class GithubFormat implements Format {
    @Override
    public void write(Report report, PrintWriter out) {
        for (Report.InFile file : report.files()) {
            for (Finding finding : file.findings()) {
                String level = finding.isError() ? "error" : "warning";
                out.println(command(level, file.name(), finding.place(), finding.id(), finding.message()));
            }
            for (Judge.Refusal refusal : file.refusals()) {
                out.println(command("error", file.name(), refusal.place(), "not-checked", refusal.why()));
            }
        }
        out.flush();
    }

    private static String command(String level, String file, Place place, String title, String message) {
        return "::" + level + " file=" + property(file) + ",line=" + place.line() + ",col=" + place.column()
                + ",endColumn=" + (place.column() + place.width()) + ",title=" + property(title) + "::"
                + data(message);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
