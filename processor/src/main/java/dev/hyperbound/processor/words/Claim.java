package dev.hyperbound.processor.words;

import dev.hyperbound.processor.rule.Comparator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.Meant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bool or the opposite of one, with all negations drawn inwards, so that only tests are left to negate. */
sealed interface Claim {
    /** The claim that an expression is true, or that it is false. */
    static Claim of(Expression expression, boolean positive) {
        return expression.accept(new Reader(positive));
    }

    Claim opposite();

    /** Whether its demand has a condition. */
    boolean isConditional();

    /** Whether it reads as what is wanted rather than as what is excluded. */
    boolean isDemand();

    /** Whether it can stand among others that are joined by "and", or by "or", and still be clear. */
    boolean fits(boolean all);

    /** Whether it holds whatever the parameters are. */
    default boolean isFree() {
        return false;
    }

    /** What must hold, if there are words for it. */
    Optional<Phrase> demand(Clauses clauses);

    /** What is the case, if there are words for it. */
    Optional<Phrase> fact(Clauses clauses);

    /** A test, or the opposite of one. */
    record Simple(Expression test, boolean positive) implements Claim {
        @Override
        public Claim opposite() {
            return new Simple(test, !positive);
        }

        @Override
        public boolean isConditional() {
            return false;
        }

        @Override
        public boolean isDemand() {
            return positive != test.accept(new Excludes());
        }

        @Override
        public boolean fits(boolean all) {
            return true;
        }

        @Override
        public boolean isFree() {
            return test.accept(new Holds(positive));
        }

        @Override
        public Optional<Phrase> demand(Clauses clauses) {
            return clauses.test(this, Voice.DEMAND);
        }

        @Override
        public Optional<Phrase> fact(Clauses clauses) {
            return clauses.test(this, Voice.FACT);
        }
    }

    /**
     * Several claims.
     *
     * @param all whether all of them hold, or at least one
     * @param positive whether they were joined as they are, or as their opposites
     */
    record Joined(List<Claim> claims, boolean all, boolean positive) implements Claim {
        public Joined {
            claims = List.copyOf(claims);
        }

        @Override
        public Claim opposite() {
            List<Claim> opposites = new ArrayList<>();
            for (Claim claim : claims) {
                opposites.add(claim.opposite());
            }
            return new Joined(opposites, !all, !positive);
        }

        @Override
        public boolean isConditional() {
            for (Claim claim : claims) {
                if (claim.isConditional()) {
                    return true;
                }
            }
            return !all;
        }

        @Override
        public boolean isDemand() {
            return positive;
        }

        @Override
        public boolean fits(boolean amongAll) {
            return all == amongAll;
        }

        @Override
        public Optional<Phrase> demand(Clauses clauses) {
            return all ? clauses.conjunction(claims) : clauses.implication(claims);
        }

        @Override
        public Optional<Phrase> fact(Clauses clauses) {
            return clauses.facts(claims, all);
        }
    }

    /** One claim or another, by whether a third one holds. */
    record Choice(Claim condition, Claim then, Claim otherwise, boolean positive) implements Claim {
        @Override
        public Claim opposite() {
            return new Choice(condition, then.opposite(), otherwise.opposite(), !positive);
        }

        @Override
        public boolean isConditional() {
            return true;
        }

        @Override
        public boolean isDemand() {
            return positive;
        }

        @Override
        public boolean fits(boolean all) {
            return true;
        }

        @Override
        public Optional<Phrase> demand(Clauses clauses) {
            return clauses.choice(this);
        }

        @Override
        public Optional<Phrase> fact(Clauses clauses) {
            return Optional.empty();
        }
    }

    /** Reads a claim from a rule. */
    final class Reader extends ExpressionGroups<Claim> {
        private final boolean positive;

        private Reader(boolean positive) {
            this.positive = positive;
        }

        @Override
        protected Claim other(Expression expression) {
            return new Simple(expression, positive);
        }

        @Override
        public Claim meant(Meant meant) {
            return of(meant.written(), positive);
        }

        @Override
        public Claim not(Expression.Not not) {
            return of(not.operand(), !positive);
        }

        @Override
        public Claim and(Expression.And and) {
            return new Joined(claims(and.operands()), positive, positive);
        }

        @Override
        public Claim or(Expression.Or or) {
            return new Joined(claims(or.operands()), !positive, positive);
        }

        @Override
        public Claim conditional(Expression.Conditional choice) {
            return new Choice(
                    of(choice.condition(), true),
                    of(choice.then(), positive),
                    of(choice.otherwise(), positive),
                    positive);
        }

        private List<Claim> claims(List<Expression> operands) {
            List<Claim> claims = new ArrayList<>();
            for (Expression operand : operands) {
                claims.add(of(operand, positive));
            }
            return claims;
        }
    }

    /** Whether a test reads as something that is excluded. */
    final class Excludes extends ExpressionGroups<Boolean> {
        @Override
        protected Boolean other(Expression expression) {
            return false;
        }

        @Override
        public Boolean comparison(Expression.Comparison comparison) {
            return comparison.comparator() == Comparator.NOT_EQUAL;
        }
    }

    /** Whether an expression is this very constant. */
    final class Holds extends ExpressionGroups<Boolean> {
        private final boolean wanted;

        private Holds(boolean wanted) {
            this.wanted = wanted;
        }

        @Override
        protected Boolean other(Expression expression) {
            return false;
        }

        @Override
        public Boolean boolLiteral(Expression.BoolLiteral literal) {
            return literal.value() == wanted;
        }
    }
}
