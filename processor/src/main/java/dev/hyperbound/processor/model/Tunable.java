package dev.hyperbound.processor.model;

import dev.hyperbound.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That a parameter may be tuned.
 *
 * @param range the recommended range, both ends finite; none for enums, booleans and finite sets
 * @param among the recommended values, where they are listed one by one
 */
public record Tunable(Optional<Interval> range, List<Choice> among, Scale scale, Position position) {
    public Tunable {
        among = List.copyOf(among);
    }

    /** A value to choose. */
    public record Choice(Value value, String text, Position position) {}

    /** The recommended values as they are sent. */
    public List<String> amongTexts() {
        List<String> texts = new ArrayList<>();
        for (Choice choice : among) {
            texts.add(choice.text());
        }
        return List.copyOf(texts);
    }
}
