package dev.hyperbound.processor.rule.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Unites domains of the same type. */
public final class Joins {
    /** How large a set of single values may grow before it becomes an interval. */
    static final int MOST = 256;

    private Joins() {}

    static Domain join(Domain first, Domain second) {
        if (first instanceof Domain.OneOf one && second instanceof Domain.OneOf other) {
            return sets(one, other);
        }
        if (first instanceof Domain.AnyText one
                && second instanceof Domain.AnyText other
                && one.except().equals(other.except())) {
            return one;
        }
        Domain a = first.hull();
        Domain b = second.hull();
        if (a instanceof Domain.Whole one && b instanceof Domain.Whole other) {
            return new Domain.Whole(one.bounds().or(other.bounds()));
        }
        if (a instanceof Domain.Real one && b instanceof Domain.Real other) {
            return new Domain.Real(
                    Math.min(one.low(), other.low()),
                    Math.max(one.high(), other.high()),
                    one.maybeNotANumber() || other.maybeNotANumber());
        }
        if (a instanceof Domain.AnyText && b instanceof Domain.AnyText) {
            return new Domain.AnyText(List.of());
        }
        if (isList(a) && isList(b)) {
            return lists(a, b);
        }
        throw new IllegalStateException("domains of different types: " + first + ", " + second);
    }

    private static Domain sets(Domain.OneOf one, Domain.OneOf other) {
        if (one.values().equals(other.values())) {
            return one;
        }
        Set<Object> values = new LinkedHashSet<>(one.values());
        values.addAll(other.values());
        Domain all = new Domain.OneOf(List.copyOf(values));
        return values.size() <= MOST ? all : all.hull();
    }

    /** A list of the elements of both. */
    static Domain concatenate(Domain first, Domain second) {
        if (first instanceof Domain.Items one && second instanceof Domain.Items other) {
            List<Domain> elements = new ArrayList<>(one.elements());
            elements.addAll(other.elements());
            return new Domain.Items(elements);
        }
        return new Domain.Sequence(element(List.of(first, second)), shortest(first) + shortest(second));
    }

    /** What an element of a list that isn't always empty can be. */
    static Domain element(Domain list) {
        return element(List.of(list));
    }

    static int shortest(Domain list) {
        return list instanceof Domain.Items items ? items.elements().size() : ((Domain.Sequence) list).shortest();
    }

    static boolean isList(Domain domain) {
        return domain instanceof Domain.Items || domain instanceof Domain.Sequence;
    }

    private static Domain lists(Domain first, Domain second) {
        if (first instanceof Domain.Items one
                && second instanceof Domain.Items other
                && one.elements().size() == other.elements().size()) {
            List<Domain> joined = new ArrayList<>();
            for (int i = 0; i < one.elements().size(); i++) {
                joined.add(join(one.elements().get(i), other.elements().get(i)));
            }
            return new Domain.Items(joined);
        }
        return new Domain.Sequence(element(List.of(first, second)), Math.min(shortest(first), shortest(second)));
    }

    private static Domain element(List<Domain> lists) {
        List<Domain> elements = new ArrayList<>();
        for (Domain list : lists) {
            if (list instanceof Domain.Items items) {
                elements.addAll(items.elements());
            } else {
                elements.add(((Domain.Sequence) list).element());
            }
        }
        Domain joined = elements.get(0);
        for (Domain element : elements.subList(1, elements.size())) {
            joined = join(joined, element);
        }
        return joined;
    }
}
