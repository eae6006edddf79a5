package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.Tree;
import dev.hyperbound.processor.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a call gives a parameter.
 *
 * @param value the value, if it is known
 * @param mayBeThere whether it can be a value
 * @param mayBeAbsent whether it can be that the parameter is not set
 * @param parts the elements of a list, the components of a record, or the value itself, each if it is known
 * @param tree where it stands
 */
record Given(Optional<Value> value, boolean mayBeThere, boolean mayBeAbsent, List<Part> parts, Tree tree) {
    Given {
        parts = List.copyOf(parts);
    }

    /** A part of a value, and where it stands. */
    record Part(Optional<Value> value, Tree tree) {}

    static Given known(Value value, List<Part> parts, Tree tree) {
        return new Given(Optional.of(value), true, false, parts, tree);
    }

    /** Something that only the run knows. */
    static Given unknown(boolean mayBeAbsent, List<Part> parts, Tree tree) {
        return new Given(Optional.empty(), true, mayBeAbsent, parts, tree);
    }

    /** That it is not set. */
    static Given nothing(Tree tree) {
        return new Given(Optional.empty(), false, true, List.of(), tree);
    }
}
