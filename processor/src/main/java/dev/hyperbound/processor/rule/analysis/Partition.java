package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        DomainCutter cutter = new DomainCutter(new ComparedConstants(root));
        List<List<List<Estimate>>> levels = new ArrayList<>();
        for (Map.Entry<String, ParameterDomain> parameter : domains.entrySet()) {
            String name = parameter.getKey();
            ParameterDomain domain = parameter.getValue();
            levels.add(List.of(
                    List.of(domain.estimate()),
                    withAbsence(domain, cutter.cut(name, domain.values())),
                    withAbsence(domain, cutter.finest(name, domain.values(), most))));
        }
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
        List<Estimate> estimates = new ArrayList<>();
        for (Domain piece : pieces) {
            estimates.add(Estimate.of(piece));
        }
        if (domain.mayBeAbsent()) {
            estimates.add(Estimate.UNKNOWN);
        }
        return estimates;
    }

    /** Makes all parameters as fine as they get, level by level and those with few pieces first. */
    private static List<List<Estimate>> choose(List<List<List<Estimate>>> levels, int most) {
        List<List<Estimate>> chosen = new ArrayList<>();
        for (List<List<Estimate>> parameter : levels) {
            chosen.add(parameter.get(0));
        }
        for (int level = 1; level < 3; level++) {
            for (int i : fewestFirst(levels, level)) {
                List<Estimate> before = chosen.set(i, levels.get(i).get(level));
                if (new Combinations<>(chosen).count() > most) {
                    chosen.set(i, before);
                }
            }
        }
        return chosen;
    }

    /** The parameters by how many pieces they have on a level. */
    private static List<Integer> fewestFirst(List<List<List<Estimate>>> levels, int level) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            int pieces = levels.get(i).get(level).size();
            int at = order.size();
            while (at > 0 && levels.get(order.get(at - 1)).get(level).size() > pieces) {
                at--;
            }
            order.add(at, i);
        }
        return order;
    }
}
