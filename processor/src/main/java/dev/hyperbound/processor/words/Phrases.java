package dev.hyperbound.processor.words;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Expression.Comparator;
import dev.hyperbound.processor.rule.Expression.Quantity;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.Words;
import dev.hyperbound.runtime.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts bools into words: as a demand ({@code x must be at most y}) or as a fact ({@code x is at most y}). */
final class Phrases {
    private static final int MOST_JOINED = 3;

    private final TypedRule rule;

    Phrases(TypedRule rule) {
        this.rule = rule;
    }

    /** A part of a sentence. */
    sealed interface Part {
        String text();
    }

    /** Words without a parameter, or with parameters whose values the reader is not told here. */
    record Words(String text) implements Part {}

    /**
     * The name of a parameter.
     *
     * @param told whether the words around it tell its value, so that there is no need to show it
     */
    record Named(String text, boolean told) implements Part {}

    /** A bool, or the opposite of one. */
    private record Claim(Expression expression, boolean positive) {}

    /** What must hold, if there are words for it. */
    Optional<List<Part>> demand(Expression expression, boolean positive) {
        if (expression instanceof Expression.Not not) {
            return demand(not.operand(), !positive);
        }
        if (expression instanceof Expression.Conditional choice) {
            return alternatives(choice, positive);
        }
        List<Claim> claims = claims(expression, positive);
        if (claims.isEmpty()) {
            return simple(expression, positive, true);
        }
        return expression instanceof Expression.And == positive ? conjunction(claims) : implication(claims);
    }

    /** A demand under a condition comes last: "when a, b and c" would make one of c as well. */
    private Optional<List<Part>> conjunction(List<Claim> claims) {
        List<Claim> inOrder = new ArrayList<>();
        List<Claim> conditional = new ArrayList<>();
        for (Claim claim : claims) {
            (isConditional(claim) ? conditional : inOrder).add(claim);
        }
        inOrder.addAll(conditional);
        return conditional.size() > 1 ? Optional.empty() : joined(inOrder, true, " and ");
    }

    /** Whether its demand has a condition. */
    private static boolean isConditional(Claim claim) {
        if (claim.expression() instanceof Expression.Not not) {
            return isConditional(new Claim(not.operand(), !claim.positive()));
        }
        List<Claim> parts = claims(claim.expression(), claim.positive());
        return claim.expression() instanceof Expression.Conditional
                || (!parts.isEmpty() && claim.expression() instanceof Expression.And != claim.positive())
                || isAnyConditional(parts);
    }

    private static boolean isAnyConditional(List<Claim> claims) {
        for (Claim claim : claims) {
            if (isConditional(claim)) {
                return true;
            }
        }
        return false;
    }

    /** What is the case, if there are words for it. */
    Optional<List<Part>> fact(Expression expression, boolean positive) {
        if (expression instanceof Expression.Not not) {
            return fact(not.operand(), !positive);
        }
        List<Claim> claims = claims(expression, positive);
        if (claims.isEmpty()) {
            return simple(expression, positive, false);
        }
        return facts(claims, expression instanceof Expression.And == positive);
    }

    /** All of them, or one at least. "a and b or c" would leave open what belongs together. */
    private Optional<List<Part>> facts(List<Claim> claims, boolean all) {
        boolean clear = claims.size() == 1 || areJoinedBy(all, claims);
        return clear ? joined(claims, false, all ? " and " : " or ") : Optional.empty();
    }

    private static boolean areJoinedBy(boolean all, List<Claim> claims) {
        for (Claim claim : claims) {
            if (!isJoinedBy(all, claim)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoinedBy(boolean all, Claim claim) {
        if (claim.expression() instanceof Expression.Not not) {
            return isJoinedBy(all, new Claim(not.operand(), !claim.positive()));
        }
        boolean isOfAll = claim.expression() instanceof Expression.And == claim.positive();
        return claims(claim.expression(), claim.positive()).isEmpty() || isOfAll == all;
    }

    /** The operands of {@code &&} or {@code ||}; negated where the whole is. */
    private static List<Claim> claims(Expression expression, boolean positive) {
        List<Claim> claims = new ArrayList<>();
        if (expression instanceof Expression.And || expression instanceof Expression.Or) {
            for (Expression part : expression.parts()) {
                claims.add(new Claim(part, positive));
            }
        }
        return claims;
    }

    /** Several demands, or several facts. */
    private Optional<List<Part>> joined(List<Claim> claims, boolean demand, String conjunction) {
        List<Part> all = new ArrayList<>();
        if (claims.size() > MOST_JOINED) {
            return Optional.empty();
        }
        for (Claim claim : claims) {
            Optional<List<Part>> one =
                    demand ? demand(claim.expression(), claim.positive()) : fact(claim.expression(), claim.positive());
            if (one.isEmpty()) {
                return Optional.empty();
            }
            if (!all.isEmpty()) {
                all.add(new Words(conjunction));
            }
            all.addAll(one.get());
        }
        return Optional.of(all);
    }

    /** {@code !a || b}: when a, b. */
    private Optional<List<Part>> implication(List<Claim> claims) {
        int last = claims.size() - 1;
        for (int i = 0; i < claims.size(); i++) {
            if (isDemand(claims.get(i)) || !isDemand(claims.get(last))) {
                last = i;
            }
        }
        List<Claim> conditions = new ArrayList<>(claims);
        Claim demanded = conditions.remove(last);
        return when(facts(opposites(conditions), true), demand(demanded.expression(), demanded.positive()));
    }

    private static List<Claim> opposites(List<Claim> claims) {
        List<Claim> opposites = new ArrayList<>();
        for (Claim claim : claims) {
            opposites.add(new Claim(claim.expression(), !claim.positive()));
        }
        return opposites;
    }

    /** Whether it reads as what is wanted rather than as what is excluded. */
    private static boolean isDemand(Claim claim) {
        if (claim.expression() instanceof Expression.Not not) {
            return isDemand(new Claim(not.operand(), !claim.positive()));
        }
        boolean excludes = claim.expression() instanceof Expression.Comparison comparison
                && comparison.comparator() == Comparator.NOT_EQUAL;
        return claim.positive() != excludes;
    }

    /** {@code a ? b : true}: when a, b. */
    private Optional<List<Part>> alternatives(Expression.Conditional choice, boolean positive) {
        boolean free = isFree(choice.otherwise(), positive);
        boolean freeFirst = isFree(choice.then(), positive);
        if (free || freeFirst) {
            return when(fact(choice.condition(), free), demand(free ? choice.then() : choice.otherwise(), positive));
        }
        // Which of the two demands is meant, the reader sees by the values in the condition.
        Optional<List<Part>> first = when(untold(fact(choice.condition(), true)), demand(choice.then(), positive));
        Optional<List<Part>> second = demand(choice.otherwise(), positive);
        return first.isPresent() && second.isPresent()
                ? Optional.of(concat(first.get(), List.of(new Words("; otherwise ")), second.get()))
                : Optional.empty();
    }

    private static Optional<List<Part>> untold(Optional<List<Part>> phrase) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        List<Part> untold = new ArrayList<>();
        for (Part part : phrase.get()) {
            untold.add(part instanceof Named named && named.told() ? new Words(named.text()) : part);
        }
        return Optional.of(untold);
    }

    private static boolean isFree(Expression expression, boolean positive) {
        return expression instanceof Expression.BoolLiteral literal && literal.value() == positive;
    }

    private static Optional<List<Part>> when(Optional<List<Part>> condition, Optional<List<Part>> demand) {
        return condition.isPresent() && demand.isPresent()
                ? Optional.of(
                        concat(List.of(new Words("when ")), condition.get(), List.of(new Words(", ")), demand.get()))
                : Optional.empty();
    }

    @SafeVarargs
    private static List<Part> concat(List<Part>... lists) {
        List<Part> all = new ArrayList<>();
        for (List<Part> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    private Optional<List<Part>> simple(Expression expression, boolean positive, boolean demand) {
        if (expression instanceof Expression.ParameterValue flag) {
            // What must be true is false: who reads the demand wants to see that, who reads the fact is told.
            List<Part> subject = List.of(new Named(flag.variable().name(), !demand));
            return sentence(Optional.of(subject), verb(true, demand) + " " + positive);
        }
        if (expression instanceof Expression.Has has) {
            boolean told = demand == positive;
            String verb = demand ? (positive ? "must be set" : "must not be set") : positive ? "is set" : "is not set";
            List<Part> subject = List.of(told ? new Named(has.variable().name(), true) : has(has, demand));
            return sentence(Optional.of(subject), verb);
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison, positive, demand);
        }
        if (expression instanceof Expression.In in) {
            return in(in, positive, demand);
        }
        if (expression instanceof Expression.TextTest test) {
            return textTest(test, positive, demand);
        }
        if (expression instanceof Expression.Matches matches) {
            String verb =
                    demand ? (positive ? "must match " : "must not match ") : positive ? "matches " : "does not match ";
            return sentence(subject(matches.text(), false), verb + Text.show(matches.regex()));
        }
        if (expression instanceof Expression.Quantifier quantifier && positive) {
            return quantifier(quantifier, demand);
        }
        return Optional.empty();
    }

    private static Part has(Expression.Has has, boolean demand) {
        // "x is set" leaves its value open, which the message then adds at its end.
        return demand
                ? new Named(has.variable().name(), false)
                : new Words(has.variable().name());
    }

    private static String verb(boolean positive, boolean demand) {
        return demand ? (positive ? "must be" : "must not be") : positive ? "is" : "is not";
    }

    /** A sentence of a subject, if there is one. */
    private static Optional<List<Part>> sentence(Optional<List<Part>> subject, String verb) {
        return subject.isPresent()
                ? Optional.of(concat(subject.get(), List.of(new Words(" " + verb))))
                : Optional.empty();
    }

    private Optional<List<Part>> comparison(Expression.Comparison comparison, boolean positive, boolean demand) {
        Expression left = comparison.left();
        Expression right = comparison.right();
        Comparator comparator =
                positive ? comparison.comparator() : comparison.comparator().opposite();
        if (isLiteral(left) && !isLiteral(right)) {
            Expression swapped = left;
            left = right;
            right = swapped;
            comparator = comparator.mirrored();
        }
        if (left instanceof Expression.Arithmetic remainder
                && remainder.operator() == Expression.Operator.REMAINDER
                && right instanceof Expression.IntLiteral zero
                && zero.value() == 0
                && comparator.isEquality()) {
            return relation(
                    remainder.left(),
                    verb(comparator == Comparator.EQUAL, demand) + " a multiple of ",
                    remainder.right(),
                    false);
        }
        String be = demand ? "must be " : "is ";
        String words = switch (comparator) {
            case LESS -> be + "less than ";
            case AT_MOST -> be + "at most ";
            case GREATER -> be + "greater than ";
            case AT_LEAST -> be + "at least ";
            case EQUAL -> isLiteral(right) ? be : demand ? "must equal " : "equals ";
            case NOT_EQUAL ->
                isLiteral(right) ? demand ? "must not be " : "is not " : demand ? "must not equal " : "does not equal ";
        };
        return relation(left, words, right, comparator == Comparator.EQUAL && !demand && isLiteral(right));
    }

    /** Two sides with words between them; both as they are written if either is computed. */
    private Optional<List<Part>> relation(Expression left, String words, Expression right, boolean told) {
        Optional<List<Part>> first = subject(left, told);
        Optional<List<Part>> second = subject(right, false);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        boolean computed = isComputed(left) || isComputed(right);
        return Optional.of(concat(
                computed ? unvalued(first.get()) : first.get(),
                List.of(new Words(" " + words)),
                computed ? unvalued(second.get()) : second.get()));
    }

    private static List<Part> unvalued(List<Part> parts) {
        List<Part> unvalued = new ArrayList<>();
        for (Part part : parts) {
            unvalued.add(new Words(part.text()));
        }
        return unvalued;
    }

    private static boolean isComputed(Expression expression) {
        return !isLiteral(expression)
                && !(expression instanceof Expression.ParameterValue)
                && !(expression instanceof Expression.Element);
    }

    private static boolean isLiteral(Expression expression) {
        return expression instanceof Expression.IntLiteral
                || expression instanceof Expression.DoubleLiteral
                || expression instanceof Expression.StringLiteral
                || expression instanceof Expression.BoolLiteral;
    }

    private Optional<List<Part>> in(Expression.In in, boolean positive, boolean demand) {
        if (!(in.list() instanceof Expression.ListLiteral list)) {
            return relation(in.element(), verb(positive, demand) + " in ", in.list(), false);
        }
        List<String> values = new ArrayList<>();
        for (Expression element : list.elements()) {
            if (!isLiteral(element)) {
                return Optional.empty();
            }
            values.add(literal(element));
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String words;
        if (demand) {
            words = verb(positive, true) + (values.size() == 1 ? " " : " one of ") + String.join(", ", values);
        } else if (positive || values.size() == 1) {
            words = verb(positive, false) + " " + alternatives(values, " or ");
        } else {
            words = "is neither " + alternatives(values, " nor ");
        }
        return sentence(subject(in.element(), false), words);
    }

    private static String alternatives(List<String> values, String conjunction) {
        int last = values.size() - 1;
        return last == 0 ? values.get(0) : String.join(", ", values.subList(0, last)) + conjunction + values.get(last);
    }

    private Optional<List<Part>> textTest(Expression.TextTest test, boolean positive, boolean demand) {
        String base = switch (test.relation()) {
            case STARTS_WITH -> "start";
            case ENDS_WITH -> "end";
            case CONTAINS -> "contain";
        };
        String with = test.relation() == Expression.TextRelation.CONTAINS ? " " : " with ";
        String verb = demand ? (positive ? "must " : "must not ") + base : positive ? base + "s" : "does not " + base;
        return relation(test.text(), verb + with, test.part(), false);
    }

    private Optional<List<Part>> quantifier(Expression.Quantifier quantifier, boolean demand) {
        boolean plain = hasElement(quantifier.body().parts()) && !(quantifier.body() instanceof Expression.Not);
        if (!plain || !(quantifier.list() instanceof Expression.ParameterValue list)) {
            return Optional.empty();
        }
        String each = quantifier.quantity() == Quantity.ALL
                ? "every element of "
                : quantifier.quantity() == Quantity.EXISTS ? "an element of " : "exactly one element of ";
        Optional<List<Part>> body = simple(quantifier.body(), true, demand);
        if (body.isEmpty() || !startsWith(quantifier.name(), body.get())) {
            return Optional.empty();
        }
        List<Part> subject = List.of(new Words(each), new Named(list.variable().name(), false));
        return Optional.of(concat(subject, body.get().subList(1, body.get().size())));
    }

    private static boolean hasElement(List<Expression> expressions) {
        for (Expression expression : expressions) {
            if (expression instanceof Expression.Element) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String word, List<Part> phrase) {
        return phrase.get(0) instanceof Words first && first.text().equals(word);
    }

    /** What a sentence is about, or what it is compared with. */
    private Optional<List<Part>> subject(Expression expression, boolean told) {
        if (expression instanceof Expression.ParameterValue parameter) {
            return Optional.of(List.of(new Named(parameter.variable().name(), told)));
        }
        if (isLiteral(expression)) {
            return Optional.of(List.of(new Words(literal(expression))));
        }
        if (expression instanceof Expression.Size size && size.operand() instanceof Expression.ParameterValue of) {
            return Optional.of(List.of(new Words("the size of " + of.variable().name())));
        }
        boolean isClear = expression.type().isNumber()
                || expression instanceof Expression.Component
                || expression instanceof Expression.Element;
        return isClear && !hasChoice(expression)
                ? Optional.of(List.of(new Words(Text.show(rule.textOf(expression)))))
                : Optional.empty();
    }

    private static boolean hasChoice(Expression expression) {
        if ((expression.type() instanceof RuleType.Bool && !(expression instanceof Expression.Element))
                || expression instanceof Expression.Conditional) {
            return true;
        }
        for (Expression part : expression.parts()) {
            if (hasChoice(part)) {
                return true;
            }
        }
        return false;
    }

    private String literal(Expression expression) {
        return expression instanceof Expression.StringLiteral text ? Text.quote(text.value()) : rule.textOf(expression);
    }
}
