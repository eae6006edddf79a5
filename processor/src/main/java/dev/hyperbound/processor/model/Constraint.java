package dev.hyperbound.processor.model;

import java.util.List;

/** What a single value has to satisfy; on a list each element, on an optional parameter the value if there is one. */
public sealed interface Constraint {
    /** Where it was written. */
    Position position();

    <R> R accept(Visitor<R> visitor);

    /** {@code @Range}: a number inside an interval. */
    record InRange(Interval interval, Position position) implements Constraint {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inRange(this);
        }
    }

    /**
     * {@code @OneOf}: a member of a finite set.
     *
     * @param values the members, typed
     * @param texts the members as the author wrote them
     * @param places where each of them was written
     */
    record OneOf(List<Value> values, List<String> texts, List<Position> places, Position position)
            implements Constraint {
        public OneOf {
            values = List.copyOf(values);
            texts = List.copyOf(texts);
            places = List.copyOf(places);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }
    }

    /** {@code @Matches}: the whole string matches. */
    record Matches(String regex, Position position) implements Constraint {
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

        R oneOf(OneOf set);

        R matches(Matches pattern);
    }
}
