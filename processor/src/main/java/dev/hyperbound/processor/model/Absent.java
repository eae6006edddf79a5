package dev.hyperbound.processor.model;

import java.util.List;

/**
 * Texts that mean that an optional parameter is not set: read, never written.
 *
 * @param places where each of them was written
 */
public record Absent(List<String> texts, List<Position> places, Position position) {
    public Absent {
        texts = List.copyOf(texts);
        places = List.copyOf(places);
    }
}
