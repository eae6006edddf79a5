package dev.hyperbound.processor.docs.html.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LayersTest {
    @Test
    void whatReadsStandsRightOfWhatIsRead() {
        Layers layers = new Layers(graph(4, 0, 1, 1, 2, 0, 3));

        assertThat(layers.order()).containsExactly(List.of(0), List.of(1, 3), List.of(2));
        assertThat(layers.paths()).containsExactly(List.of(0, 1), List.of(1, 2), List.of(0, 3));
    }

    @Test
    void aLongEdgeBendsInTheLayersBetween() {
        Layers layers = new Layers(graph(3, 0, 1, 1, 2, 0, 2));

        assertThat(layers.paths().get(2)).containsExactly(0, 3, 2);
    }

    @Test
    void crossingsThatAnOrderAvoidsAreAvoided() {
        assertThat(new Layers(graph(6, 0, 5, 1, 4, 2, 3)).crossings()).isZero();
        assertThat(new Layers(graph(4, 0, 2, 0, 3, 1, 2, 1, 3)).crossings()).isOne();
    }

    @Test
    void aCircleDoesNotHangTheLayout() {
        assertThat(new Layers(graph(3, 0, 1, 1, 2, 2, 0)).order()).isNotEmpty();
    }

    @Test
    void nothingOverlapsWhateverTheGraph() {
        long seed = 20_261_121;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            int vertices = random.nextInt(2, 30);
            int[] ends = IntStream.range(0, random.nextInt(1, 40))
                    .flatMap(i -> {
                        int to = random.nextInt(1, vertices);
                        return IntStream.of(random.nextInt(to), to);
                    })
                    .toArray();
            List<Box> boxes = Drawing.of(graph(vertices, ends)).boxes();
            for (Box a : boxes) {
                assertThat(boxes)
                        .as("seed %d, round %d", seed, round)
                        .noneMatch(b -> !b.equals(a)
                                && a.x() < b.x() + b.width()
                                && b.x() < a.x() + a.width()
                                && a.y() < b.y() + b.height()
                                && b.y() < a.y() + a.height());
            }
        }
    }

    @Test
    void numbersInTheWrongOrderArePooled() {
        assertThat(Drawing.nearestAscending(new double[] {5, 1, 3, 9})).containsExactly(3, 3, 3, 9);
    }

    private static Dependencies graph(int vertices, int... ends) {
        List<Dependency> edges = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            edges.add(new Dependency(ends[i], ends[i + 1], Dependency.Kind.USED_WHEN));
        }
        return new Dependencies(
                IntStream.range(0, vertices)
                        .mapToObj(i -> new Vertex("v" + i, "p-v" + i, false))
                        .toList(),
                edges);
    }
}
