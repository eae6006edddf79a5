package dev.hyperbound.processor.rule.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Unites domains of the same type: what has a value in one of them or in the other. */
final class DomainUnion implements Domain.Visitor<Domain> {
    /** How large a set of single values may grow before it becomes an interval. */
    static final int MOST = 256;

    private final Domain other;

    private DomainUnion(Domain other) {
        this.other = other;
    }

    static Domain of(Domain first, Domain second) {
        Optional<Domain.OneOf> one = first.asSet();
        Optional<Domain.OneOf> other = second.asSet();
        if (one.isPresent() && other.isPresent()) {
            return sets(one.get(), other.get());
        }
        return first.asText().isPresent() && first.equals(second)
                ? first
                : first.hull().accept(new DomainUnion(second.hull()));
    }

    /** A list of the elements of both. */
    static Domain concatenate(Domain.Listed first, Domain.Listed second) {
        List<Domain> elements = new ArrayList<>(first.kinds());
        elements.addAll(second.kinds());
        return first.isLengthKnown() && second.isLengthKnown()
                ? new Domain.Items(elements)
                : new Domain.Sequence(all(elements), first.shortest() + second.shortest());
    }

    /** What an element of a list that isn't always empty can be. */
    static Domain element(Domain.Listed list) {
        return all(list.kinds());
    }

    private static Domain all(List<Domain> domains) {
        Domain joined = domains.get(0);
        for (Domain domain : domains.subList(1, domains.size())) {
            joined = of(joined, domain);
        }
        return joined;
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

    @Override
    public Domain whole(Domain.Whole whole) {
        Domain.Whole second = other.asWhole().orElseThrow();
        BigInteger common = whole.divisor().gcd(second.divisor());
        return new Domain.Whole(whole.bounds().or(second.bounds()), common.max(BigInteger.ONE));
    }

    @Override
    public Domain real(Domain.Real real) {
        Domain.Real second = other.asReal().orElseThrow();
        return new Domain.Real(
                Math.min(real.low(), second.low()),
                Math.max(real.high(), second.high()),
                real.maybeNotANumber() || second.maybeNotANumber());
    }

    @Override
    public Domain anyText(Domain.AnyText text) {
        return other.asText().isPresent() ? new Domain.AnyText(List.of()) : differs(text);
    }

    @Override
    public Domain items(Domain.Items items) {
        return lists(items, other.asList().orElseThrow());
    }

    @Override
    public Domain sequence(Domain.Sequence sequence) {
        return lists(sequence, other.asList().orElseThrow());
    }

    @Override
    public Domain oneOf(Domain.OneOf set) {
        return differs(set);
    }

    @Override
    public Domain composite(Domain.Composite composite) {
        return differs(composite);
    }

    @Override
    public Domain either(Domain.Either either) {
        return differs(either);
    }

    private Domain differs(Domain domain) {
        throw new IllegalStateException("domains of different types: " + domain + ", " + other);
    }

    private static Domain lists(Domain.Listed first, Domain.Listed second) {
        List<Domain> one = first.kinds();
        List<Domain> other = second.kinds();
        if (first.isLengthKnown() && second.isLengthKnown() && one.size() == other.size()) {
            List<Domain> joined = new ArrayList<>();
            for (int i = 0; i < one.size(); i++) {
                joined.add(of(one.get(i), other.get(i)));
            }
            return new Domain.Items(joined);
        }
        List<Domain> elements = new ArrayList<>(one);
        elements.addAll(other);
        return new Domain.Sequence(all(elements), Math.min(first.shortest(), second.shortest()));
    }
}
