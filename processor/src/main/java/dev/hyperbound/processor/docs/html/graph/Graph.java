package dev.hyperbound.processor.docs.html.graph;

import dev.hyperbound.processor.model.Stub;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of dependencies: drawings of what hangs together, side by side where there is room.
 *
 * @param parts the drawings with their places
 */
public record Graph(int width, int height, List<Part> parts) {
    /** Beyond this many parameters a picture confuses more than it shows. */
    private static final int MOST_PARAMETERS = 40;

    private static final int WIDEST = 860;
    private static final int MARGIN = 8;
    private static final int BETWEEN = 36;

    public Graph {
        parts = List.copyOf(parts);
    }

    /** A drawing, moved to its place. */
    public record Part(int x, int y, List<Box> nodes, List<Link> links) {
        public Part {
            nodes = List.copyOf(nodes);
            links = List.copyOf(links);
        }
    }

    /**
     * A line.
     *
     * @param kind the class of its look: {@code used}, {@code needed} or {@code rule}
     * @param path SVG path data
     * @param arrow path data of its head, empty if it has none
     */
    public record Link(String kind, String path, String arrow) {}

    /** The pictures of a stub: none without dependencies, several where one would hold too many parameters. */
    public static List<Graph> of(Stub stub) {
        List<Graph> graphs = new ArrayList<>();
        List<Drawing> together = new ArrayList<>();
        long parameters = 0;
        for (Dependencies part : Dependencies.of(stub).parts()) {
            if (part.parameters() <= MOST_PARAMETERS) {
                if (parameters + part.parameters() > MOST_PARAMETERS) {
                    graphs.add(arranged(together));
                    together.clear();
                    parameters = 0;
                }
                together.add(Drawing.of(part));
                parameters += part.parameters();
            }
        }
        if (!together.isEmpty()) {
            graphs.add(arranged(together));
        }
        return List.copyOf(graphs);
    }

    /** Puts drawings into rows, in their order. */
    private static Graph arranged(List<Drawing> drawings) {
        List<Part> parts = new ArrayList<>();
        int x = MARGIN;
        int y = MARGIN;
        int right = 0;
        int bottom = 0;
        for (Drawing drawing : drawings) {
            if (x > MARGIN && x + drawing.width() > WIDEST) {
                x = MARGIN;
                y = bottom + BETWEEN;
            }
            parts.add(part(drawing, x, y));
            right = Math.max(right, x + drawing.width());
            bottom = Math.max(bottom, y + drawing.height());
            x += drawing.width() + BETWEEN;
        }
        return new Graph(right + MARGIN, bottom + MARGIN, parts);
    }

    private static Part part(Drawing drawing, int x, int y) {
        List<Link> links = new ArrayList<>();
        for (Drawing.Line line : drawing.lines()) {
            links.add(new Link(cssClass(line.kind()), line.path(), line.arrow()));
        }
        return new Part(x, y, drawing.boxes(), links);
    }

    private static String cssClass(Dependency.Kind kind) {
        return switch (kind) {
            case USED_WHEN -> "used";
            case REQUIRED_WHEN -> "needed";
            case RULE -> "rule";
        };
    }
}
