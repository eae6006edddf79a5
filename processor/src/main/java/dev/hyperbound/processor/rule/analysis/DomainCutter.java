package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.runtime.RuleMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Cuts domains into pieces that lie wholly below, at or above the constants that a rule compares them with. */
final class DomainCutter {
    private static final int FEW = 16;

    private final ComparedConstants constants;

    DomainCutter(ComparedConstants constants) {
        this.constants = constants;
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
        return domain.accept(new Finest(path, most));
    }

    private List<Domain> cut(List<String> path, Domain domain) {
        return domain.accept(new Coarse(path));
    }

    /** The pieces of a domain, at the constants. */
    private class Coarse implements Domain.Visitor<List<Domain>> {
        private final List<String> path;

        Coarse(List<String> path) {
            this.path = path;
        }

        @Override
        public List<Domain> whole(Domain.Whole whole) {
            return cutWhole(whole, constants.of(path));
        }

        @Override
        public List<Domain> real(Domain.Real real) {
            return real.maybeNotANumber() ? List.of(real) : cutReal(real, constants.of(path));
        }

        @Override
        public List<Domain> oneOf(Domain.OneOf set) {
            return set.values().size() <= FEW ? Domain.values(set.values()) : cutSet(set, constants.of(path));
        }

        @Override
        public List<Domain> anyText(Domain.AnyText text) {
            return cutText(text, constants.of(path));
        }

        @Override
        public List<Domain> items(Domain.Items items) {
            return List.of(items);
        }

        @Override
        public List<Domain> sequence(Domain.Sequence sequence) {
            return List.of(sequence);
        }

        @Override
        public List<Domain> composite(Domain.Composite composite) {
            List<List<Domain>> pieces = new ArrayList<>();
            for (Map.Entry<String, Domain> part : composite.components().entrySet()) {
                pieces.add(cut(component(path, part.getKey()), part.getValue()));
            }
            return composites(composite, pieces, RuleAnalysis.MOST_POINTS);
        }

        /** Numbers by themselves, and keywords by themselves. */
        @Override
        public List<Domain> either(Domain.Either either) {
            List<Domain> pieces = new ArrayList<>(either.number().accept(this));
            boolean any = either.keyword().asText().isPresent();
            pieces.addAll(any ? List.of(either.keyword()) : either.keyword().accept(this));
            return pieces;
        }
    }

    /** Every value alone where they are known and few enough, otherwise the pieces. */
    private final class Finest extends Coarse {
        private final List<String> path;
        private final int most;

        Finest(List<String> path, int most) {
            super(path);
            this.path = path;
            this.most = most;
        }

        private List<Domain> single(Domain domain, List<Domain> pieces) {
            Optional<List<Object>> values = domain.members(most);
            return values.isPresent() ? Domain.values(values.get()) : pieces;
        }

        @Override
        public List<Domain> whole(Domain.Whole whole) {
            return single(whole, super.whole(whole));
        }

        @Override
        public List<Domain> real(Domain.Real real) {
            return single(real, super.real(real));
        }

        @Override
        public List<Domain> oneOf(Domain.OneOf set) {
            return single(set, super.oneOf(set));
        }

        @Override
        public List<Domain> composite(Domain.Composite composite) {
            List<List<Domain>> pieces = new ArrayList<>();
            for (Map.Entry<String, Domain> part : composite.components().entrySet()) {
                pieces.add(finest(component(path, part.getKey()), part.getValue(), most));
            }
            return composites(composite, pieces, most);
        }
    }

    /** All records of pieces of the components; the whole if they are too many. */
    private static List<Domain> composites(Domain.Composite composite, List<List<Domain>> parts, int most) {
        List<String> names = List.copyOf(composite.components().keySet());
        Combinations<Domain> combinations = new Combinations<>(parts);
        if (combinations.count() > most) {
            return List.of(composite);
        }
        List<Domain> pieces = new ArrayList<>();
        for (int i = 0; i < combinations.count(); i++) {
            List<Domain> chosen = combinations.get(i);
            Map<String, Domain> components = new LinkedHashMap<>();
            for (int at = 0; at < names.size(); at++) {
                components.put(names.get(at), chosen.get(at));
            }
            pieces.add(new Domain.Composite(components));
        }
        return pieces;
    }

    private static List<String> component(List<String> path, String name) {
        return List.of(path.get(0), name);
    }

    private static List<Domain> cutSet(Domain.OneOf set, Set<Object> constants) {
        List<Domain> pieces = new ArrayList<>();
        List<Object> rest = new ArrayList<>();
        for (Object value : set.values()) {
            if (isAmong(value, constants)) {
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

    private static boolean isAmong(Object value, Set<Object> constants) {
        for (Object constant : constants) {
            if (RuleMath.equal(constant, value)) {
                return true;
            }
        }
        return false;
    }

    private static List<Domain> cutText(Domain.AnyText text, Set<Object> constants) {
        Set<String> except = new LinkedHashSet<>(text.except());
        List<Domain> pieces = new ArrayList<>();
        for (Object constant : constants) {
            if (except.add((String) constant)) {
                pieces.add(Domain.value(constant));
            }
        }
        pieces.add(new Domain.AnyText(List.copyOf(except)));
        return pieces;
    }

    private static List<Domain> cutWhole(Domain.Whole domain, Set<Object> constants) {
        Bounds bounds = domain.bounds();
        TreeSet<BigInteger> starts = new TreeSet<>(List.of(bounds.min()));
        for (Object constant : constants) {
            Optional<BigDecimal> exact = exact(constant);
            if (exact.isPresent()) {
                BigInteger below = exact.get().setScale(0, RoundingMode.FLOOR).toBigInteger();
                starts.add(exact.get().setScale(0, RoundingMode.CEILING).toBigInteger());
                starts.add(below.add(BigInteger.ONE));
            }
        }
        List<Domain> pieces = new ArrayList<>();
        for (BigInteger start : starts.subSet(bounds.min(), true, bounds.max(), true)) {
            BigInteger next = starts.higher(start);
            BigInteger end =
                    next == null ? bounds.max() : next.subtract(BigInteger.ONE).min(bounds.max());
            Optional<Domain> piece = Domain.multiples(new Bounds(start, end), domain.step());
            if (piece.isPresent()) {
                pieces.add(piece.get());
            }
        }
        return pieces;
    }

    /** A finite number; none of what is no number. */
    private static Optional<BigDecimal> exact(Object constant) {
        if (constant instanceof Long whole) {
            return Optional.of(BigDecimal.valueOf(whole));
        }
        return constant instanceof Double number && Double.isFinite(number)
                ? Optional.of(new BigDecimal(number))
                : Optional.empty();
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
