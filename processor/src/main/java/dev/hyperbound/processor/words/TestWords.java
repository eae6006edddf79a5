package dev.hyperbound.processor.words;

import dev.hyperbound.processor.rule.Comparator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.Operator;
import dev.hyperbound.processor.words.Phrase.Role;
import dev.hyperbound.runtime.Text;
import java.util.List;
import java.util.Optional;

/** A sentence for a test, or for the opposite of one, if there are words for it. */
final class TestWords extends ExpressionGroups<Optional<Phrase>> {
    private final Nouns nouns;
    private final Voice voice;
    private final boolean positive;

    TestWords(Nouns nouns, Voice voice, boolean positive) {
        this.nouns = nouns;
        this.voice = voice;
        this.positive = positive;
    }

    @Override
    protected Optional<Phrase> other(Expression expression) {
        return Optional.empty();
    }

    @Override
    public Optional<Phrase> parameterValue(Expression.ParameterValue flag) {
        // What must be true is false: who reads the demand wants to see that, who reads the fact is told.
        Role role = voice == Voice.DEMAND ? Role.VALUED : Role.TOLD;
        return sentence(nouns.of(flag, role), voice.be(true) + " " + positive);
    }

    @Override
    public Optional<Phrase> has(Expression.Has has) {
        Phrase subject = Phrase.of(has.variable().name(), presence());
        return sentence(Optional.of(subject), voice.be(positive) + " set");
    }

    /** "x is set" leaves its value open, which the message then adds at its end. */
    private Role presence() {
        if (voice == Voice.DEMAND) {
            return positive ? Role.TOLD : Role.VALUED;
        }
        return positive ? Role.WORDS : Role.TOLD;
    }

    @Override
    public Optional<Phrase> comparison(Expression.Comparison comparison) {
        Comparator comparator =
                positive ? comparison.comparator() : comparison.comparator().opposite();
        return nouns.isLiteral(comparison.left()) && !nouns.isLiteral(comparison.right())
                ? comparison(comparison.right(), comparator.mirrored(), comparison.left())
                : comparison(comparison.left(), comparator, comparison.right());
    }

    private Optional<Phrase> comparison(Expression left, Comparator comparator, Expression right) {
        Optional<Expression.Arithmetic> remainder = left.accept(new Remainder());
        if (remainder.isPresent() && comparator.isEquality() && right.accept(new Zero())) {
            String words = voice.be(comparator == Comparator.EQUAL) + " a multiple of ";
            return relation(remainder.get().left(), words, remainder.get().right());
        }
        boolean literal = nouns.isLiteral(right);
        boolean told = comparator == Comparator.EQUAL && voice == Voice.FACT && literal;
        return relation(
                nouns.of(left, told ? Role.TOLD : Role.VALUED),
                literal ? beside(comparator) : between(comparator),
                nouns.of(right, Role.VALUED),
                Nouns.isComputed(left) || Nouns.isComputed(right));
    }

    /** Beside a literal: "is 3" rather than "equals 3". */
    private String beside(Comparator comparator) {
        return comparator.isEquality() ? voice.be(comparator == Comparator.EQUAL) + " " : between(comparator);
    }

    private String between(Comparator comparator) {
        String be = voice.be(true);
        return switch (comparator) {
            case LESS -> be + " less than ";
            case AT_MOST -> be + " at most ";
            case GREATER -> be + " greater than ";
            case AT_LEAST -> be + " at least ";
            case EQUAL, NOT_EQUAL -> voice.verb("equal", "equals", comparator == Comparator.EQUAL) + " ";
        };
    }

    @Override
    public Optional<Phrase> in(Expression.In in) {
        Optional<List<Expression>> members = in.list().writtenElements();
        return members.isPresent()
                ? in(in.element(), members.get())
                : relation(in.element(), voice.be(positive) + " in ", in.list());
    }

    private Optional<Phrase> in(Expression element, List<Expression> members) {
        String[] values = new String[members.size()];
        for (int i = 0; i < values.length; i++) {
            Optional<String> value = nouns.literal(members.get(i));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values[i] = value.get();
        }
        return values.length == 0 ? Optional.empty() : sentence(nouns.of(element, Role.VALUED), oneOf(List.of(values)));
    }

    private String oneOf(List<String> values) {
        if (voice == Voice.DEMAND) {
            return voice.be(positive) + (values.size() == 1 ? " " : " one of ") + String.join(", ", values);
        }
        return positive || values.size() == 1
                ? voice.be(positive) + " " + alternatives(values, " or ")
                : "is neither " + alternatives(values, " nor ");
    }

    private static String alternatives(List<String> values, String conjunction) {
        int last = values.size() - 1;
        return last == 0 ? values.get(0) : String.join(", ", values.subList(0, last)) + conjunction + values.get(last);
    }

    @Override
    public Optional<Phrase> textTest(Expression.TextTest test) {
        String verb = switch (test.relation()) {
            case STARTS_WITH -> voice.verb("start", "starts", positive) + " with ";
            case ENDS_WITH -> voice.verb("end", "ends", positive) + " with ";
            case CONTAINS -> voice.verb("contain", "contains", positive) + " ";
        };
        return relation(test.text(), verb, test.part());
    }

    @Override
    public Optional<Phrase> matches(Expression.Matches matches) {
        String verb = voice.verb("match", "matches", positive);
        return sentence(nouns.of(matches.text(), Role.VALUED), verb + " " + Text.show(matches.regex()));
    }

    @Override
    public Optional<Phrase> quantifier(Expression.Quantifier quantifier) {
        Optional<String> list = quantifier.list().accept(new Nouns.ParameterName());
        Optional<Phrase> body = positive ? quantifier.body().accept(this) : Optional.empty();
        if (list.isEmpty() || body.isEmpty() || body.get().parts().get(0).role() != Role.ELEMENT) {
            return Optional.empty();
        }
        String each = switch (quantifier.quantity()) {
            case ALL -> "every element of ";
            case EXISTS -> "an element of ";
            case EXISTS_ONE -> "exactly one element of ";
        };
        return Optional.of(Phrase.words(each)
                .then(Phrase.of(list.get(), Role.VALUED), body.get().rest()));
    }

    /** A sentence of a subject, if there is one. */
    private static Optional<Phrase> sentence(Optional<Phrase> subject, String verb) {
        return subject.isPresent() ? Optional.of(subject.get().then(Phrase.words(" " + verb))) : Optional.empty();
    }

    private Optional<Phrase> relation(Expression left, String words, Expression right) {
        return relation(
                nouns.of(left, Role.VALUED),
                words,
                nouns.of(right, Role.VALUED),
                Nouns.isComputed(left) || Nouns.isComputed(right));
    }

    /** Two sides with words between them; both as they are written if either is computed. */
    private static Optional<Phrase> relation(
            Optional<Phrase> left, String words, Optional<Phrase> right, boolean computed) {
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Phrase all = left.get().then(Phrase.words(" " + words), right.get());
        return Optional.of(computed ? all.unvalued() : all);
    }

    private static final class Remainder extends ExpressionGroups<Optional<Expression.Arithmetic>> {
        @Override
        protected Optional<Expression.Arithmetic> other(Expression expression) {
            return Optional.empty();
        }

        @Override
        public Optional<Expression.Arithmetic> arithmetic(Expression.Arithmetic arithmetic) {
            return arithmetic.operator() == Operator.REMAINDER ? Optional.of(arithmetic) : Optional.empty();
        }
    }

    private static final class Zero extends ExpressionGroups<Boolean> {
        @Override
        protected Boolean other(Expression expression) {
            return false;
        }

        @Override
        public Boolean intLiteral(Expression.IntLiteral literal) {
            return literal.value() == 0;
        }
    }
}
