package dev.hyperbound.processor.rule;

import java.util.List;
import java.util.Optional;

/** A part of a rule as it was parsed, before names and types are looked at. */
sealed interface Syntax {
    int start();

    int end();

    <R> R accept(Visitor<R> visitor);

    /** What stands between its quotes; none if this is no string that is written out. */
    default Optional<String> quotedText() {
        return Optional.empty();
    }

    /** This, if it is a name and nothing else. */
    default Optional<Name> asName() {
        return Optional.empty();
    }

    /** This, if it is two operands and a sign between them. */
    default Optional<Infix> asInfix() {
        return Optional.empty();
    }

    /** A whole number with its sign. */
    record WholeNumber(int start, int end, long value) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.wholeNumber(this);
        }
    }

    /** A number with a point or an exponent, and its sign. */
    record RealNumber(int start, int end, double value) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.realNumber(this);
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(int start, int end, boolean value) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }
    }

    /** A string. */
    record Quoted(int start, int end, String value) implements Syntax {
        @Override
        public Optional<String> quotedText() {
            return Optional.of(value);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quoted(this);
        }
    }

    /** The name of a parameter or element; quoted if it stands in back quotes. */
    record Name(int start, int end, String text, boolean quoted) implements Syntax {
        @Override
        public Optional<Name> asName() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.name(this);
        }
    }

    /** {@code target.name}. */
    record Member(int start, int end, Syntax target, String name, int nameStart) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.member(this);
        }
    }

    /** {@code target[index]}. */
    record Subscript(int start, int end, Syntax target, Syntax index) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.subscript(this);
        }
    }

    /** {@code function(arguments)} or {@code target.function(arguments)}. */
    record Call(int start, int end, Optional<Syntax> target, String function, int functionStart, List<Syntax> arguments)
            implements Syntax {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** {@code !operand} or {@code -operand}. */
    record Prefix(int start, int end, String sign, Syntax operand) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.prefix(this);
        }
    }

    /** {@code left sign right}, but for {@code &&} and {@code ||}. */
    record Infix(int start, int end, String sign, Syntax left, Syntax right) implements Syntax {
        @Override
        public Optional<Infix> asInfix() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.infix(this);
        }
    }

    /** Operands joined by {@code &&} or by {@code ||}, so that a long rule is no deep one. */
    record Chain(int start, int end, String sign, List<Syntax> operands) implements Syntax {
        public Chain {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chain(this);
        }
    }

    /** {@code condition ? then : otherwise}. */
    record Choice(int start, int end, Syntax condition, Syntax then, Syntax otherwise) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** {@code [elements]}. */
    record Items(int start, int end, List<Syntax> elements) implements Syntax {
        public Items {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /**
     * Answers for each part: one more kind does not compile until every visitor has an answer.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        R wholeNumber(WholeNumber number);

        R realNumber(RealNumber number);

        R truth(Truth truth);

        R quoted(Quoted text);

        R name(Name name);

        R member(Member member);

        R subscript(Subscript subscript);

        R call(Call call);

        R prefix(Prefix prefix);

        R infix(Infix infix);

        R chain(Chain chain);

        R choice(Choice choice);

        R items(Items items);
    }
}
