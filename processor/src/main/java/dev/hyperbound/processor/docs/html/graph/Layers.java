package dev.hyperbound.processor.docs.html.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Vertices in layers, so that what is read stands left of what reads it, ordered within the layers so that few edges
 * cross. An edge over several layers passes through a bend in each layer between, so that every layer knows of it.
 * The same graph always gives the same layers: ties are settled by the order of the vertices.
 */
final class Layers {
    private static final int SWEEPS = 8;

    private final int[] layerOf;
    private final List<List<Integer>> order = new ArrayList<>();
    private final List<List<Integer>> paths = new ArrayList<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<List<Integer>> after = new ArrayList<>();

    Layers(Dependencies graph) {
        layerOf = longestPaths(graph);
        order.add(new ArrayList<>());
        for (int vertex = 0; vertex < layerOf.length; vertex++) {
            while (order.size() <= layerOf[vertex]) {
                order.add(new ArrayList<>());
            }
            place(vertex, layerOf[vertex]);
        }
        for (Dependency edge : graph.edges()) {
            addPath(edge);
        }
        reduceCrossings();
    }

    /** The layers from left to right, each from top to bottom; numbers beyond those of the vertices are bends. */
    List<List<Integer>> order() {
        return copy(order);
    }

    /** For each edge of the graph what it passes, both ends included. */
    List<List<Integer>> paths() {
        return copy(paths);
    }

    private static List<List<Integer>> copy(List<List<Integer>> lists) {
        List<List<Integer>> copies = new ArrayList<>();
        for (List<Integer> list : lists) {
            copies.add(List.copyOf(list));
        }
        return List.copyOf(copies);
    }

    /** What stands directly left of a vertex or bend, and what right of it. */
    List<Integer> neighbours(int place) {
        List<Integer> all = new ArrayList<>(before.get(place));
        all.addAll(after.get(place));
        return all;
    }

    /** How many pairs of edges cross. */
    int crossings() {
        return crossings(order);
    }

    /** The layer of a vertex is the length of the longest way to it; an edge that closes a circle does not count. */
    private static int[] longestPaths(Dependencies graph) {
        int[] layers = new int[graph.vertices().size()];
        for (int round = 0; round < layers.length; round++) {
            boolean moved = false;
            for (Dependency edge : graph.edges()) {
                if (layers[edge.to()] <= layers[edge.from()] && layers[edge.from()] + 1 < layers.length) {
                    layers[edge.to()] = layers[edge.from()] + 1;
                    moved = true;
                }
            }
            if (!moved) {
                break;
            }
        }
        return layers;
    }

    private void place(int place, int layer) {
        order.get(layer).add(place);
        before.add(new ArrayList<>());
        after.add(new ArrayList<>());
    }

    private void addPath(Dependency edge) {
        List<Integer> path = new ArrayList<>(List.of(edge.from()));
        for (int layer = layerOf[edge.from()] + 1; layer < layerOf[edge.to()]; layer++) {
            int bend = before.size();
            place(bend, layer);
            path.add(bend);
        }
        path.add(edge.to());
        for (int i = 1; i < path.size(); i++) {
            after.get(path.get(i - 1)).add(path.get(i));
            before.get(path.get(i)).add(path.get(i - 1));
        }
        paths.add(path);
    }

    /** Each sweep orders the layers by the mean position of their neighbours; the best of all orders is kept. */
    private void reduceCrossings() {
        List<List<Integer>> best = order();
        for (int sweep = 0; sweep < SWEEPS && crossings(best) > 0; sweep++) {
            boolean forwards = sweep % 2 == 0;
            for (int i = 1; i < order.size(); i++) {
                int layer = forwards ? i : order.size() - 1 - i;
                List<Integer> beside = order.get(forwards ? layer - 1 : layer + 1);
                sort(order.get(layer), forwards ? before : after, beside);
            }
            if (crossings(order) < crossings(best)) {
                best = order();
            }
        }
        for (int i = 0; i < order.size(); i++) {
            order.get(i).clear();
            order.get(i).addAll(best.get(i));
        }
    }

    /** A place of a layer, and the mean position of its neighbours. */
    private record Wish(int place, double position) implements Comparable<Wish> {
        @Override
        public int compareTo(Wish other) {
            return Double.compare(position, other.position);
        }
    }

    private static void sort(List<Integer> layer, List<List<Integer>> linked, List<Integer> beside) {
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < layer.size(); i++) {
            wishes.add(new Wish(layer.get(i), mean(linked.get(layer.get(i)), beside, i)));
        }
        Collections.sort(wishes);
        for (int i = 0; i < wishes.size(); i++) {
            layer.set(i, wishes.get(i).place());
        }
    }

    private static double mean(List<Integer> places, List<Integer> layer, int otherwise) {
        double sum = 0;
        for (int place : places) {
            sum += layer.indexOf(place);
        }
        return places.isEmpty() ? otherwise : sum / places.size();
    }

    private int crossings(List<List<Integer>> layers) {
        int crossings = 0;
        for (int i = 1; i < layers.size(); i++) {
            List<Integer> left = layers.get(i - 1);
            List<Integer> right = layers.get(i);
            List<int[]> edges = new ArrayList<>();
            for (int from = 0; from < left.size(); from++) {
                for (int to : after.get(left.get(from))) {
                    edges.add(new int[] {from, right.indexOf(to)});
                }
            }
            crossings += crossingPairs(edges);
        }
        return crossings;
    }

    private static int crossingPairs(List<int[]> edges) {
        int crossings = 0;
        for (int a = 0; a < edges.size(); a++) {
            for (int b = 0; b < a; b++) {
                if (cross(edges.get(a), edges.get(b))) {
                    crossings++;
                }
            }
        }
        return crossings;
    }

    private static boolean cross(int[] a, int[] b) {
        return (a[0] - b[0]) * (a[1] - b[1]) < 0;
    }
}
