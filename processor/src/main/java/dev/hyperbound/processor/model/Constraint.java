package dev.hyperbound.processor.model;

import dev.hyperbound.runtime.Match;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** What a single value has to satisfy; on a list each element, on an optional parameter the value if there is one. */
public sealed interface Constraint {
    /** Where it was written. */
    Position position();

    /** Whether a single value satisfies it for certain, as the run time would judge. */
    boolean admits(Value value);

    /** The interval, if this is one. */
    default Optional<Interval> range() {
        return Optional.empty();
    }

    /** The number that a value is a multiple of, if this is about that. */
    default OptionalLong divisor() {
        return OptionalLong.empty();
    }

    /** The finite set, if this is one. */
    default Optional<OneOf> set() {
        return Optional.empty();
    }

    /** The regular expression, if this is one. */
    default Optional<Matches> pattern() {
        return Optional.empty();
    }

    <R> R accept(Visitor<R> visitor);

    /** {@code @Range}: a number inside an interval. */
    record InRange(Interval interval, Position position) implements Constraint {
        @Override
        public boolean admits(Value value) {
            return value.isInside(interval);
        }

        @Override
        public Optional<Interval> range() {
            return Optional.of(interval);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inRange(this);
        }
    }

    /**
     * {@code @MultipleOf}: a multiple of a whole number.
     *
     * @param number at least 1
     */
    record MultipleOf(long number, Position position) implements Constraint {
        @Override
        public boolean admits(Value value) {
            return value.isMultipleOf(number);
        }

        @Override
        public OptionalLong divisor() {
            return OptionalLong.of(number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.multipleOf(this);
        }
    }

    /**
     * {@code @OneOf}: a member of a finite set.
     *
     * @param values the members, typed
     * @param texts the members as the author wrote them
     * @param places where each of them was written
     * @param comparable the members to be compared with: there may be thousands, each compared with all
     */
    record OneOf(
            List<Value> values, List<String> texts, List<Position> places, Position position, Set<Object> comparable)
            implements Constraint {
        public OneOf {
            values = List.copyOf(values);
            texts = List.copyOf(texts);
            places = List.copyOf(places);
            comparable = Set.copyOf(comparable);
        }

        public OneOf(List<Value> values, List<String> texts, List<Position> places, Position position) {
            this(values, texts, places, position, comparable(values));
        }

        private static Set<Object> comparable(List<Value> values) {
            Set<Object> comparable = new HashSet<>();
            for (Value value : values) {
                comparable.add(value.comparable());
            }
            return comparable;
        }

        @Override
        public boolean admits(Value value) {
            return comparable.contains(value.comparable());
        }

        @Override
        public Optional<OneOf> set() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }
    }

    /**
     * {@code @Matches}: the whole string matches.
     *
     * @param message the same in the author's words
     */
    record Matches(String regex, Optional<String> message, Position position) implements Constraint {
        @Override
        public boolean admits(Value value) {
            return outcome(value) == Match.MATCHES;
        }

        @Override
        public Optional<Matches> pattern() {
            return Optional.of(this);
        }

        /** How a value and the pattern go together; what is no text is not asked. */
        public Match outcome(Value value) {
            Optional<String> text = value.string();
            return text.isEmpty() ? Match.MATCHES : Match.of(Pattern.compile(regex), text.get());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matches(this);
        }
    }

    /**
     * Answers for each kind of constraint: one more kind does not compile until every visitor has an answer.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        R inRange(InRange range);

        R multipleOf(MultipleOf multiple);

        R oneOf(OneOf set);

        R matches(Matches pattern);
    }
}
