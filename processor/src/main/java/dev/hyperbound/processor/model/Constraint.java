package dev.hyperbound.processor.model;

import java.util.List;

/** What a single value has to satisfy; on a list each element, on an optional parameter the value if there is one. */
public sealed interface Constraint {
    /** Where it was written. */
    Position position();

    /** {@code @Range}: a number inside an interval. */
    record InRange(Interval interval, Position position) implements Constraint {}

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
    }

    /** {@code @Matches}: the whole string matches. */
    record Matches(String regex, Position position) implements Constraint {}
}
