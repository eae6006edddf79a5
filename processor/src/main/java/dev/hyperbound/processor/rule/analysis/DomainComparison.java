package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Expression.Comparator;
import java.util.List;

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

    static Possibilities in(Domain element, Domain list) {
        if (list instanceof Domain.Sequence sequence) {
            Possibilities equal = equal(element, sequence.element());
            return new Possibilities(equal.mayHold(), equal.mayBeFalse() || sequence.shortest() == 0, false, false);
        }
        Possibilities result = Possibilities.FALSE;
        for (Domain other : ((Domain.Items) list).elements()) {
            result = result.join(equal(element, other), true);
        }
        return result;
    }

    private static Possibilities order(Domain left, Domain right, boolean strictly) {
        if (!isNumber(left) || !isNumber(right)) {
            return either(true, true);
        }
        Object low = low(left);
        Object high = high(left);
        Object otherLow = low(right);
        Object otherHigh = high(right);
        boolean mayHold = strictly ? Evaluator.less(low, otherHigh) : Evaluator.atMost(low, otherHigh);
        boolean always = strictly ? Evaluator.less(high, otherLow) : Evaluator.atMost(high, otherLow);
        return either(mayHold, !always || maybeNotANumber(left) || maybeNotANumber(right));
    }

    private static Possibilities equal(Domain left, Domain right) {
        if (Joins.isList(left) && Joins.isList(right)) {
            return equalLists(left, right);
        }
        if (left instanceof Domain.OneOf set && right instanceof Domain.AnyText any) {
            return either(!any.except().containsAll(set.values()), true);
        }
        if (left instanceof Domain.AnyText && right instanceof Domain.OneOf) {
            return equal(right, left);
        }
        Domain a = left.hull();
        Domain b = right.hull();
        if (!isNumber(a) || !isNumber(b)) {
            return either(true, true);
        }
        boolean overlap = Evaluator.atMost(low(a), high(b)) && Evaluator.atMost(low(b), high(a));
        boolean single = Evaluator.atMost(high(a), low(b)) && Evaluator.atMost(high(b), low(a));
        return either(overlap, !(overlap && single) || maybeNotANumber(a) || maybeNotANumber(b));
    }

    private static Possibilities equalLists(Domain left, Domain right) {
        if (left instanceof Domain.Items one && right instanceof Domain.Items other) {
            List<Domain> first = one.elements();
            List<Domain> second = other.elements();
            if (first.size() != second.size()) {
                return Possibilities.FALSE;
            }
            Possibilities result = Possibilities.TRUE;
            for (int i = 0; i < first.size(); i++) {
                result = result.join(equal(first.get(i), second.get(i)), false);
            }
            return result;
        }
        boolean tooShort = (left instanceof Domain.Items items
                        && items.elements().size() < Joins.shortest(right))
                || (right instanceof Domain.Items others && others.elements().size() < Joins.shortest(left));
        return either(!tooShort, true);
    }

    private static Possibilities either(boolean mayHold, boolean mayBeFalse) {
        return new Possibilities(mayHold, mayBeFalse, false, false);
    }

    private static boolean isNumber(Domain domain) {
        return domain instanceof Domain.Whole || domain instanceof Domain.Real;
    }

    private static Object low(Domain number) {
        return number instanceof Domain.Whole whole
                ? (Object) whole.bounds().min().longValueExact()
                : (Object) ((Domain.Real) number).low();
    }

    private static Object high(Domain number) {
        return number instanceof Domain.Whole whole
                ? (Object) whole.bounds().max().longValueExact()
                : (Object) ((Domain.Real) number).high();
    }

    private static boolean maybeNotANumber(Domain number) {
        return number instanceof Domain.Real real && real.maybeNotANumber();
    }
}
