package dev.hyperbound.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a terminal shows, as a picture: dark on light pages, too, as terminals are. */
final class Picture {
    private static final Pattern STYLE = Pattern.compile("\u001B\\[(\\d+)m");

    /** Classes of the picture, by the codes that switch a style on; every other code ends one. */
    private static final Map<String, String> CLASSES =
            Map.of("1", "bold", "2", "faint", "31", "red", "32", "green", "33", "yellow");

    private static final double CHARACTER = 8.43;
    private static final int LINE = 20;
    private static final int MARGIN = 18;

    private Picture() {}

    static String of(List<String> lines) {
        int columns = lines.stream()
                .mapToInt(line -> STYLE.matcher(line).replaceAll("").length())
                .max()
                .orElse(0);
        int width = (int) Math.ceil(columns * CHARACTER) + 2 * MARGIN;
        int height = lines.size() * LINE + 2 * MARGIN;
        StringBuilder picture = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
                <title>What hyperbound check says of a request with four mistakes</title>
                <style>
                text { font: 14px ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #e6edf3; white-space: pre }
                .bold { font-weight: bold; fill: #ffffff }
                .faint { fill: #9aa4b0 }
                .red { fill: #ff8b82 }
                .green { fill: #6fdd8b }
                .yellow { fill: #f0c674 }
                </style>
                <rect x="0.5" y="0.5" width="%d" height="%d" rx="8" fill="#161b22" stroke="#6e7681"/>
                """.formatted(width, height, width, height, width - 1, height - 1));
        int y = MARGIN + LINE - 6;
        for (String line : lines) {
            picture.append("<text x=\"%d\" y=\"%d\" xml:space=\"preserve\">".formatted(MARGIN, y))
                    .append(spans(line))
                    .append("</text>\n");
            y += LINE;
        }
        return picture.append("</svg>\n").toString();
    }

    private static String spans(String line) {
        StringBuilder spans = new StringBuilder();
        Optional<String> style = Optional.empty();
        Matcher code = STYLE.matcher(line);
        int from = 0;
        while (code.find()) {
            spans.append(span(style, line.substring(from, code.start())));
            style = Optional.ofNullable(CLASSES.get(code.group(1)));
            from = code.end();
        }
        return spans.append(span(style, line.substring(from))).toString();
    }

    private static String span(Optional<String> style, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return text.isEmpty()
                ? ""
                : style.map(name -> "<tspan class=\"" + name + "\">" + escaped + "</tspan>")
                        .orElse(escaped);
    }
}
