package dev.hyperbound.processor.docs.html.graph;

/**
 * A parameter or rule in its place.
 *
 * @param label its name, cut if it is long
 * @param x the left edge
 * @param y the top edge
 */
public record Box(Vertex vertex, String label, int x, int y, int width, int height) {
    /** The parameter's wire name, or the rule's number. */
    public String name() {
        return vertex.label();
    }

    /** Where the page says more about it. */
    public String anchor() {
        return vertex.anchor();
    }

    public boolean isRule() {
        return vertex.isRule();
    }

    /** The middle of the label. */
    public int middle() {
        return x + width / 2;
    }

    /** The base line of the label. */
    public int baseline() {
        return y + height / 2 + 4;
    }
}
