package dev.hyperbound.processor.rule;

import dev.hyperbound.runtime.RuleMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Cuts domains into pieces that lie wholly below, at or above the constants that a rule compares them with. */
final class Pieces {
    private static final int FEW = 16;

    private final Cuts cuts;

    Pieces(Cuts cuts) {
        this.cuts = cuts;
    }

    /** The pieces of a parameter's domain. */
    List<Domain> cut(String parameter, Domain domain) {
        return cut(List.of(parameter), domain);
    }

    /** Every value of a domain alone where they are known and not too many, otherwise the pieces. */
    List<Domain> finest(String parameter, Domain domain, int most) {
        return finest(List.of(parameter), domain, most);
    }

    private List<Domain> finest(List<String> path, Domain domain, int most) {
        if (domain instanceof Domain.Composite composite) {
            return composites(composite, part -> finest(component(path, part), at(composite, part), most), most);
        }
        return Joins.isList(domain)
                ? List.of(domain)
                : domain.members(most)
                        .map(values -> values.stream().map(Domain::value).toList())
                        .orElseGet(() -> cut(path, domain));
    }

    private List<Domain> cut(List<String> path, Domain domain) {
        Set<Object> constants = cuts.of(path);
        if (domain instanceof Domain.OneOf set) {
            return set.values().size() <= FEW
                    ? set.values().stream().map(Domain::value).toList()
                    : cutSet(set, constants);
        }
        if (domain instanceof Domain.Whole whole) {
            return cutWhole(whole.bounds(), constants);
        }
        if (domain instanceof Domain.Real real && !real.maybeNotANumber()) {
            return cutReal(real, constants);
        }
        if (domain instanceof Domain.AnyText text) {
            return cutText(text, constants);
        }
        if (domain instanceof Domain.Composite composite) {
            return composites(
                    composite, part -> cut(component(path, part), at(composite, part)), RuleAnalysis.MOST_POINTS);
        }
        return List.of(domain);
    }

    private interface Cutter {
        List<Domain> pieces(String component);
    }

    private static List<Domain> composites(Domain.Composite composite, Cutter cutter, int most) {
        List<String> names = List.copyOf(composite.components().keySet());
        Combinations<Domain> combinations =
                new Combinations<>(names.stream().map(cutter::pieces).toList());
        if (combinations.count() > most) {
            return List.of(composite);
        }
        List<Domain> pieces = new ArrayList<>();
        for (int i = 0; i < combinations.count(); i++) {
            List<Domain> parts = combinations.get(i);
            Map<String, Domain> components = new LinkedHashMap<>();
            for (int at = 0; at < names.size(); at++) {
                components.put(names.get(at), parts.get(at));
            }
            pieces.add(new Domain.Composite(components));
        }
        return pieces;
    }

    private static List<String> component(List<String> path, String name) {
        return List.of(path.get(0), name);
    }

    private static Domain at(Domain.Composite composite, String name) {
        return Optional.ofNullable(composite.components().get(name)).orElseThrow();
    }

    private static List<Domain> cutSet(Domain.OneOf set, Set<Object> constants) {
        List<Domain> pieces = new ArrayList<>();
        List<Object> rest = new ArrayList<>();
        for (Object value : set.values()) {
            if (constants.stream().anyMatch(constant -> RuleMath.equal(constant, value))) {
                pieces.add(Domain.value(value));
            } else {
                rest.add(value);
            }
        }
        if (!rest.isEmpty()) {
            pieces.add(new Domain.OneOf(rest));
        }
        return pieces;
    }

    private static List<Domain> cutText(Domain.AnyText text, Set<Object> constants) {
        List<String> strings = constants.stream().map(String.class::cast).toList();
        List<Domain> pieces = new ArrayList<>();
        strings.stream()
                .filter(string -> !text.except().contains(string))
                .map(Domain::value)
                .forEach(pieces::add);
        pieces.add(new Domain.AnyText(Stream.concat(text.except().stream(), strings.stream())
                .distinct()
                .toList()));
        return pieces;
    }

    private static List<Domain> cutWhole(Bounds bounds, Set<Object> constants) {
        TreeSet<BigInteger> starts = new TreeSet<>(List.of(bounds.min()));
        for (Object constant : constants) {
            if (constant instanceof Long || (constant instanceof Double number && Double.isFinite(number))) {
                BigDecimal exact =
                        constant instanceof Long whole ? BigDecimal.valueOf(whole) : new BigDecimal((Double) constant);
                BigInteger below = exact.setScale(0, RoundingMode.FLOOR).toBigInteger();
                starts.add(exact.setScale(0, RoundingMode.CEILING).toBigInteger());
                starts.add(below.add(BigInteger.ONE));
            }
        }
        List<Domain> pieces = new ArrayList<>();
        for (BigInteger start : starts.subSet(bounds.min(), true, bounds.max(), true)) {
            BigInteger next = starts.higher(start);
            BigInteger end =
                    next == null ? bounds.max() : next.subtract(BigInteger.ONE).min(bounds.max());
            pieces.add(new Domain.Whole(new Bounds(start, end)));
        }
        return pieces;
    }

    private static List<Domain> cutReal(Domain.Real real, Set<Object> constants) {
        TreeSet<Double> starts = new TreeSet<>(List.of(real.low()));
        for (Object constant : constants) {
            if (constant instanceof Long whole) {
                double nearest = whole.doubleValue() + 0.0;
                starts.add(RuleMath.less(nearest, whole) ? Math.nextUp(nearest) : nearest);
                starts.add(RuleMath.less((long) whole, nearest) ? nearest : Math.nextUp(nearest));
            } else if (constant instanceof Double number && Double.isFinite(number)) {
                starts.add(number + 0.0);
                starts.add(Math.nextUp(number));
            }
        }
        List<Domain> pieces = new ArrayList<>();
        for (double start : starts.subSet(real.low(), true, real.high(), true)) {
            Double next = starts.higher(start);
            double end = next == null ? real.high() : Math.min(Math.nextDown(next), real.high());
            pieces.add(Domain.real(start, end));
        }
        return pieces;
    }
}
