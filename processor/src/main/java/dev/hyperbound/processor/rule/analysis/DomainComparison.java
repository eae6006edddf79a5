package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Comparator;
import dev.hyperbound.processor.rule.Evaluator;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Compares all values of one domain with all of another. */
final class DomainComparison {
    private DomainComparison() {}

    static Possibilities compare(Comparator comparator, Domain left, Domain right) {
        return switch (comparator) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> equal(left, right).negated();
            case LESS -> order(left.hull(), right.hull(), true);
            case AT_MOST -> order(left.hull(), right.hull(), false);
            case GREATER -> order(right.hull(), left.hull(), true);
            case AT_LEAST -> order(right.hull(), left.hull(), false);
        };
    }

    static Possibilities in(Domain element, Domain.Listed list) {
        if (!list.isLengthKnown()) {
            Possibilities equal = equal(element, list.kinds().get(0));
            return new Possibilities(equal.mayHold(), equal.mayBeFalse() || list.shortest() == 0, false, false);
        }
        Possibilities result = Possibilities.FALSE;
        for (Domain other : list.kinds()) {
            result = result.join(equal(element, other), true);
        }
        return result;
    }

    private static Possibilities order(Domain first, Domain second, boolean strictly) {
        if (first.asNumbers().isEmpty() || second.asNumbers().isEmpty()) {
            return either(true, true);
        }
        Domain.Numbers left = first.asNumbers().get();
        Domain.Numbers right = second.asNumbers().get();
        boolean mayHold = strictly
                ? Evaluator.less(left.lowest(), right.highest())
                : Evaluator.atMost(left.lowest(), right.highest());
        boolean always = strictly
                ? Evaluator.less(left.highest(), right.lowest())
                : Evaluator.atMost(left.highest(), right.lowest());
        return either(mayHold, !always || left.maybeNotANumber() || right.maybeNotANumber());
    }

    private static Possibilities equal(Domain left, Domain right) {
        if (left.asList().isPresent() && right.asList().isPresent()) {
            return equalLists(left.asList().get(), right.asList().get());
        }
        if (left.asSet().isPresent() && right.asText().isPresent()) {
            return equalTexts(left.asSet().get(), right.asText().get());
        }
        if (left.asText().isPresent() && right.asSet().isPresent()) {
            return equalTexts(right.asSet().get(), left.asText().get());
        }
        Optional<Domain.Numbers> a = left.hull().asNumbers();
        Optional<Domain.Numbers> b = right.hull().asNumbers();
        return a.isPresent() && b.isPresent() ? equalNumbers(a.get(), b.get()) : either(true, true);
    }

    private static Possibilities equalTexts(Domain.OneOf set, Domain.AnyText any) {
        return either(!any.except().containsAll(set.values()), true);
    }

    private static Possibilities equalNumbers(Domain.Numbers a, Domain.Numbers b) {
        if (a.asWhole().isPresent() && b.asWhole().isPresent()) {
            return equalWholes(a.asWhole().get(), b.asWhole().get());
        }
        boolean overlap = Evaluator.atMost(a.lowest(), b.highest()) && Evaluator.atMost(b.lowest(), a.highest());
        boolean single = Evaluator.atMost(a.highest(), b.lowest()) && Evaluator.atMost(b.highest(), a.lowest());
        return either(overlap, !(overlap && single) || a.maybeNotANumber() || b.maybeNotANumber());
    }

    /** Two can only be equal in what is a multiple of both their steps. */
    private static Possibilities equalWholes(Domain.Whole a, Domain.Whole b) {
        BigInteger common = a.step().multiply(b.step()).divide(a.step().gcd(b.step()));
        boolean isSingle = a.members(1).isPresent() && a.bounds().equals(b.bounds());
        return either(Domain.multiples(a.bounds().and(b.bounds()), common).isPresent(), !isSingle);
    }

    private static Possibilities equalLists(Domain.Listed left, Domain.Listed right) {
        if (left.isLengthKnown() && right.isLengthKnown()) {
            return equalItems(left.kinds(), right.kinds());
        }
        boolean tooShort = (left.isLengthKnown() && left.shortest() < right.shortest())
                || (right.isLengthKnown() && right.shortest() < left.shortest());
        return either(!tooShort, true);
    }

    private static Possibilities equalItems(List<Domain> first, List<Domain> second) {
        if (first.size() != second.size()) {
            return Possibilities.FALSE;
        }
        Possibilities result = Possibilities.TRUE;
        for (int i = 0; i < first.size(); i++) {
            result = result.join(equal(first.get(i), second.get(i)), false);
        }
        return result;
    }

    private static Possibilities either(boolean mayHold, boolean mayBeFalse) {
        return new Possibilities(mayHold, mayBeFalse, false, false);
    }
}
