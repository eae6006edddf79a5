package dev.hyperbound.cli.output;

import dev.hyperbound.cli.file.Place;
import dev.hyperbound.cli.file.SourceText;
import dev.hyperbound.cli.judge.Finding;
import dev.hyperbound.cli.judge.Judge;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** As compilers print: the place, the sentence, the line of the file, a caret under what is wrong, a line that counts. */
public final class TextFormat implements Format {
    /** What is shown of a long line: a whole request may stand on one. */
    private static final int WIDEST = 120;

    private final boolean coloured;

    public TextFormat(Ansi ansi) {
        this.coloured = ansi.enabled();
    }

    @Override
    public void write(Report report, PrintWriter out) {
        for (Report.InFile file : report.files()) {
            for (Finding finding : file.findings()) {
                finding(file, finding, out);
            }
            for (Judge.Refusal refusal : file.refusals()) {
                out.println(paint(Style.bold, place(file, refusal.place())) + " " + paint(Style.fg_red, "not checked:")
                        + " " + Printable.text(refusal.why()));
            }
        }
        out.println(summary(report));
        out.flush();
    }

    private void finding(Report.InFile file, Finding finding, PrintWriter out) {
        Style colour = finding.isError() ? Style.fg_red : Style.fg_yellow;
        out.println(paint(Style.bold, place(file, finding.place())) + " "
                + paint(colour, finding.isError() ? "error:" : "warning:") + " "
                + finding.message() + " " + paint(Style.faint, "[" + finding.id() + "]"));
        file.source().ifPresent(source -> excerpt(source, finding.place(), colour, out));
    }

    private void excerpt(SourceText source, Place place, IStyle colour, PrintWriter out) {
        List<String> lines = source.lines();
        if (place.line() > lines.size()) {
            return;
        }
        String line = lines.get(place.line() - 1);
        int from = Math.max(0, Math.min(place.column() - 1, line.length()) - WIDEST / 2);
        int to = Math.min(line.length(), from + WIDEST);
        String number = String.valueOf(place.line());
        String before = line.substring(from, Math.min(place.column() - 1, line.length()));
        int width = Math.max(1, Math.min(place.width(), to - from - before.length()));
        out.println(paint(Style.faint, "  " + number + " | ") + Printable.text(line.substring(from, to)));
        out.println(paint(Style.faint, "  " + " ".repeat(number.length()) + " | ")
                + before.replaceAll("[^\t]", " ")
                + paint(colour, "^".repeat(width)));
    }

    private static String place(Report.InFile file, Place place) {
        return Printable.text(file.name()) + ":" + place.line() + ":" + place.column() + ":";
    }

    private String summary(Report report) {
        List<String> parts = new ArrayList<>();
        if (report.errors() > 0) {
            parts.add(paint(Style.fg_red, count(report.errors(), "error")));
        }
        if (report.warnings() > 0) {
            parts.add(paint(Style.fg_yellow, count(report.warnings(), "warning")));
        }
        if (report.refusals() > 0) {
            parts.add(report.refusals() + " not checked");
        }
        if (parts.isEmpty()) {
            parts.add(paint(Style.fg_green, "no problems"));
        }
        return String.join(", ", parts) + " in " + count(report.jobs(), "job") + ", "
                + count(report.files().size(), "file");
    }

    private static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private String paint(IStyle style, String text) {
        return coloured ? style.on() + text + style.off() : text;
    }
}
