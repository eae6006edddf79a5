package dev.hyperbound.processor.words;

import dev.hyperbound.processor.rule.TypedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts claims into words: as a demand ({@code x must be at most y}) or as a fact ({@code x is at most y}). */
final class Clauses {
    private static final int MOST_JOINED = 3;

    private final Nouns nouns;

    Clauses(TypedRule rule) {
        this.nouns = new Nouns(rule);
    }

    Optional<Phrase> test(Claim.Simple claim, Voice voice) {
        return claim.test().accept(new TestWords(nouns, voice, claim.positive()));
    }

    /** A demand under a condition comes last: "when a, b and c" would make one of c as well. */
    Optional<Phrase> conjunction(List<Claim> claims) {
        List<Claim> inOrder = new ArrayList<>();
        List<Claim> conditional = new ArrayList<>();
        for (Claim claim : claims) {
            (claim.isConditional() ? conditional : inOrder).add(claim);
        }
        inOrder.addAll(conditional);
        return conditional.size() > 1 ? Optional.empty() : joined(inOrder, Voice.DEMAND, " and ");
    }

    /** All of them, or one at least. "a and b or c" would leave open what belongs together. */
    Optional<Phrase> facts(List<Claim> claims, boolean all) {
        for (Claim claim : claims) {
            if (claims.size() > 1 && !claim.fits(all)) {
                return Optional.empty();
            }
        }
        return joined(claims, Voice.FACT, all ? " and " : " or ");
    }

    private Optional<Phrase> joined(List<Claim> claims, Voice voice, String conjunction) {
        if (claims.size() > MOST_JOINED) {
            return Optional.empty();
        }
        Optional<Phrase> all = Optional.empty();
        for (Claim claim : claims) {
            Optional<Phrase> one = voice == Voice.DEMAND ? claim.demand(this) : claim.fact(this);
            if (one.isEmpty()) {
                return one;
            }
            all = all.isEmpty() ? one : Optional.of(all.get().then(Phrase.words(conjunction), one.get()));
        }
        return all;
    }

    /** {@code !a || b}: when a, b. */
    Optional<Phrase> implication(List<Claim> claims) {
        int last = claims.size() - 1;
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).isDemand() || !claims.get(last).isDemand()) {
                last = i;
            }
        }
        List<Claim> conditions = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (i != last) {
                conditions.add(claims.get(i).opposite());
            }
        }
        return when(facts(conditions, true), claims.get(last).demand(this));
    }

    /** {@code a ? b : true}: when a, b. */
    Optional<Phrase> choice(Claim.Choice choice) {
        if (choice.otherwise().isFree()) {
            return when(choice.condition().fact(this), choice.then().demand(this));
        }
        if (choice.then().isFree()) {
            return when(
                    choice.condition().opposite().fact(this), choice.otherwise().demand(this));
        }
        // Which of the two demands is meant, the reader sees by the values in the condition.
        Optional<Phrase> condition = choice.condition().fact(this);
        Optional<Phrase> first = condition.isPresent()
                ? when(Optional.of(condition.get().untold()), choice.then().demand(this))
                : Optional.empty();
        Optional<Phrase> second = choice.otherwise().demand(this);
        return first.isPresent() && second.isPresent()
                ? Optional.of(first.get().then(Phrase.words("; otherwise "), second.get()))
                : Optional.empty();
    }

    private static Optional<Phrase> when(Optional<Phrase> condition, Optional<Phrase> demand) {
        return condition.isPresent() && demand.isPresent()
                ? Optional.of(Phrase.words("when ").then(condition.get(), Phrase.words(", "), demand.get()))
                : Optional.empty();
    }
}
