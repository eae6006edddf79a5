package dev.hyperbound.processor.docs.html.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * A graph with places: boxes for parameters, circles for rules, lines between them.
 *
 * @param lines the lines; drawn first, so that they end under boxes
 */
record Drawing(int width, int height, List<Box> boxes, List<Line> lines) {
    private static final int BOX = 26;
    private static final int CIRCLE = 24;
    private static final int BEND = 8;
    private static final int GAP = 10;
    private static final int BETWEEN_LAYERS = 56;
    private static final int ARROW = 8;
    private static final double LETTER = 7.3;
    private static final int PADDING = 18;
    private static final int LONGEST_LABEL = 32;
    private static final int SWEEPS = 8;

    Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * An edge in its place.
     *
     * @param path SVG path data
     * @param arrow path data of its head, empty if it has none
     */
    record Line(Dependency.Kind kind, String path, String arrow) {}

    /** Draws a graph that hangs together. */
    static Drawing of(Dependencies graph) {
        return new Placing(graph).draw();
    }

    private record Point(int x, int y) {}

    /** Finds the places. */
    private static final class Placing {
        private final Dependencies graph;
        private final Layers layers;
        private final List<List<Integer>> order;
        private final double[] centre;

        Placing(Dependencies graph) {
            this.graph = graph;
            this.layers = new Layers(graph);
            this.order = layers.order();
            this.centre = new double[places()];
        }

        private int places() {
            int places = 0;
            for (List<Integer> layer : order) {
                places += layer.size();
            }
            return places;
        }

        Drawing draw() {
            for (List<Integer> layer : order) {
                stack(layer);
            }
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                for (int i = 0; i < order.size(); i++) {
                    align(order.get(sweep % 2 == 0 ? i : order.size() - 1 - i));
                }
            }
            double top = Double.MAX_VALUE;
            double bottom = 0;
            for (int place = 0; place < centre.length; place++) {
                top = Math.min(top, centre[place] - height(place) / 2.0);
                bottom = Math.max(bottom, centre[place] + height(place) / 2.0);
            }
            for (int place = 0; place < centre.length; place++) {
                centre[place] -= top;
            }
            return place((int) Math.ceil(bottom - top));
        }

        private void stack(List<Integer> layer) {
            double y = 0;
            for (int place : layer) {
                centre[place] = y + height(place) / 2.0;
                y += height(place) + GAP;
            }
        }

        /** Moves each place of a layer towards the mean of its neighbours, in the given order and without overlaps. */
        private void align(List<Integer> layer) {
            double[] wanted = new double[layer.size()];
            double[] offset = new double[layer.size()];
            for (int i = 0; i < wanted.length; i++) {
                int place = layer.get(i);
                offset[i] = i == 0 ? 0 : offset[i - 1] + (height(layer.get(i - 1)) + height(place)) / 2.0 + GAP;
                wanted[i] = amidNeighbours(place) - offset[i];
            }
            double[] ordered = nearestAscending(wanted);
            for (int i = 0; i < ordered.length; i++) {
                centre[layer.get(i)] = ordered[i] + offset[i];
            }
        }

        /** The mean of a place's neighbours; where it is now if it has none. */
        private double amidNeighbours(int place) {
            DoubleSummaryStatistics neighbours = new DoubleSummaryStatistics();
            for (int neighbour : layers.neighbours(place)) {
                neighbours.accept(centre[neighbour]);
            }
            return neighbours.getCount() > 0 ? neighbours.getAverage() : centre[place];
        }

        private Drawing place(int height) {
            Point[] left = new Point[centre.length];
            Point[] right = new Point[centre.length];
            int[] ends = new int[centre.length];
            List<Box> boxes = new ArrayList<>();
            int x = 0;
            for (List<Integer> layer : order) {
                int column = columnWidth(layer);
                for (int place : layer) {
                    int y = (int) Math.round(centre[place]);
                    int from = isVertex(place) ? x : x + column / 2;
                    left[place] = new Point(isBend(place) ? x : from, y);
                    ends[place] = x + column;
                    right[place] = new Point(isBend(place) ? x + column : from + width(place), y);
                    if (isVertex(place)) {
                        boxes.add(new Box(
                                graph.vertices().get(place),
                                label(place),
                                from,
                                y - height(place) / 2,
                                width(place),
                                height(place)));
                    }
                }
                x += column + BETWEEN_LAYERS;
            }
            List<Line> lines = new ArrayList<>();
            List<List<Integer>> paths = layers.paths();
            for (int i = 0; i < paths.size(); i++) {
                lines.add(line(graph.edges().get(i), paths.get(i), left, right, ends));
            }
            return new Drawing(x - BETWEEN_LAYERS, height, boxes, lines);
        }

        private static Line line(Dependency edge, List<Integer> places, Point[] left, Point[] right, int[] ends) {
            boolean arrow = edge.kind() != Dependency.Kind.RULE;
            StringBuilder path = new StringBuilder("M");
            Point start = right[places.get(0)];
            Point at = new Point(ends[places.get(0)], start.y());
            path.append(start.x()).append(' ').append(start.y()).append('H').append(at.x());
            for (int i = 1; i < places.size(); i++) {
                Point next = left[places.get(i)];
                boolean last = i == places.size() - 1;
                int end = last && arrow ? next.x() - ARROW : next.x();
                int middle = (at.x() + end) / 2;
                path.append('C')
                        .append(middle)
                        .append(' ')
                        .append(at.y())
                        .append(' ')
                        .append(middle)
                        .append(' ')
                        .append(next.y())
                        .append(' ')
                        .append(end)
                        .append(' ')
                        .append(next.y());
                at = right[places.get(i)];
                if (!last) {
                    path.append('H').append(at.x());
                }
            }
            Point end = left[places.get(places.size() - 1)];
            return new Line(edge.kind(), path.toString(), arrow ? "M" + end.x() + " " + end.y() + "l-9 -5v10z" : "");
        }

        private boolean isVertex(int place) {
            return place < graph.vertices().size();
        }

        private boolean isBend(int place) {
            return !isVertex(place);
        }

        private int height(int place) {
            return isBend(place) ? BEND : graph.vertices().get(place).isRule() ? CIRCLE : BOX;
        }

        private int width(int place) {
            if (isBend(place)) {
                return 0;
            }
            return graph.vertices().get(place).isRule()
                    ? CIRCLE
                    : (int) Math.ceil(
                                    label(place).codePointCount(0, label(place).length()) * LETTER)
                            + PADDING;
        }

        private int columnWidth(List<Integer> layer) {
            int widest = 0;
            for (int place : layer) {
                widest = Math.max(widest, width(place));
            }
            return widest;
        }

        private String label(int place) {
            String label = graph.vertices().get(place).label();
            return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                    ? label
                    : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
        }
    }

    /** The ascending numbers that are nearest to the given ones, by least squares: neighbours that clash are pooled. */
    static double[] nearestAscending(double[] wanted) {
        double[] mean = new double[wanted.length];
        int[] size = new int[wanted.length];
        int pools = 0;
        for (double number : wanted) {
            mean[pools] = number;
            size[pools] = 1;
            pools++;
            while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
                int both = size[pools - 2] + size[pools - 1];
                mean[pools - 2] = (mean[pools - 2] * size[pools - 2] + mean[pools - 1] * size[pools - 1]) / both;
                size[pools - 2] = both;
                pools--;
            }
        }
        double[] result = new double[wanted.length];
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            Arrays.fill(result, at, at + size[pool], mean[pool]);
            at += size[pool];
        }
        return result;
    }
}
