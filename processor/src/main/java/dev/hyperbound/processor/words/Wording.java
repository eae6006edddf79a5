package dev.hyperbound.processor.words;

import java.util.ArrayList;
import java.util.List;

/** Words of which some are code, so that documents can set them apart. */
public record Wording(List<Run> runs) {
    public Wording {
        runs = List.copyOf(runs);
    }

    /** Words of one kind. */
    public record Run(String text, boolean code) {}

    static Wording words(String text) {
        return new Wording(List.of(new Run(text, false)));
    }

    static Wording code(String text) {
        return new Wording(List.of(new Run(text, true)));
    }

    /** These words and others after them. */
    Wording then(Wording other) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Wording(all);
    }

    /** Several wordings, with words between them. */
    static Wording joined(List<Wording> wordings, String between) {
        List<Run> all = new ArrayList<>();
        for (Wording wording : wordings) {
            if (!all.isEmpty()) {
                all.add(new Run(between, false));
            }
            all.addAll(wording.runs);
        }
        return new Wording(all);
    }

    /** All of it as plain text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }
}
