package dev.hyperbound.processor.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The space that parameters span, in pieces: single points if there are few enough, otherwise as fine as their number
 * allows. What depends on a parameter twice comes out exact within a point.
 */
final class Partition {
    private final List<String> names;
    private final Combinations<Estimate> combinations;

    /**
     * Cuts the space.
     *
     * @param root what is to be computed
     * @param domains the parameters that it names
     * @param most how many pieces there may be
     */
    Partition(Expression root, Map<String, ParameterDomain> domains, int most) {
        Pieces pieces = new Pieces(new Cuts(root));
        List<List<List<Estimate>>> levels = new ArrayList<>();
        domains.forEach((name, domain) -> levels.add(List.of(
                List.of(domain.estimate()),
                withAbsence(domain, pieces.cut(name, domain.values())),
                withAbsence(domain, pieces.finest(name, domain.values(), most)))));
        this.names = List.copyOf(domains.keySet());
        this.combinations = new Combinations<>(choose(levels, most));
    }

    long count() {
        return combinations.count();
    }

    /** What the parameters can be in a piece. */
    Map<String, Estimate> get(long index) {
        Map<String, Estimate> piece = new LinkedHashMap<>();
        List<Estimate> estimates = combinations.get(index);
        for (int i = 0; i < names.size(); i++) {
            piece.put(names.get(i), estimates.get(i));
        }
        return piece;
    }

    private static List<Estimate> withAbsence(ParameterDomain domain, List<Domain> pieces) {
        return Stream.concat(
                        pieces.stream().map(Estimate::of),
                        Optional.of(Estimate.UNKNOWN).filter(absent -> domain.mayBeAbsent()).stream())
                .toList();
    }

    /** Makes all parameters as fine as they get, level by level and those with few pieces first. */
    private static List<List<Estimate>> choose(List<List<List<Estimate>>> levels, int most) {
        List<List<Estimate>> chosen =
                new ArrayList<>(levels.stream().map(level -> level.get(0)).toList());
        for (int level = 1; level < 3; level++) {
            int current = level;
            List<Integer> order = IntStream.range(0, levels.size())
                    .boxed()
                    .sorted(Comparator.comparing(i -> levels.get(i).get(current).size()))
                    .toList();
            for (int i : order) {
                List<Estimate> before = chosen.set(i, levels.get(i).get(level));
                if (new Combinations<>(chosen).count() > most) {
                    chosen.set(i, before);
                }
            }
        }
        return chosen;
    }
}
