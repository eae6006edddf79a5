package dev.hyperbound.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that mean that an optional parameter is not set: read, never written. */
public record Absent(List<Entry> entries, Position position) {
    public Absent {
        entries = List.copyOf(entries);
    }

    /**
     * One of the texts.
     *
     * @param value what the parameter's type would read it as, were it not for this
     */
    public record Entry(String text, Optional<Value> value, Position position) {}

    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Entry entry : entries) {
            texts.add(entry.text());
        }
        return List.copyOf(texts);
    }
}
