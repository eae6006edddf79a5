package dev.hyperbound.processor.words;

import java.util.ArrayList;
import java.util.List;

/** A part of a sentence that still knows what its words stand for. */
record Phrase(List<Part> parts) {
    Phrase {
        parts = List.copyOf(parts);
    }

    /** What words stand for. */
    enum Role {
        /** Nothing but themselves, or a parameter whose value the reader is not told here. */
        WORDS,
        /** The element that a quantifier looks at. */
        ELEMENT,
        /** A parameter; the reader wants to see its value. */
        VALUED,
        /** A parameter whose value the words around it tell. */
        TOLD
    }

    /** Words in one role; of a parameter its name. */
    record Part(String text, Role role) {}

    static Phrase words(String text) {
        return of(text, Role.WORDS);
    }

    static Phrase of(String text, Role role) {
        return new Phrase(List.of(new Part(text, role)));
    }

    /** This phrase and others after it. */
    Phrase then(Phrase... others) {
        List<Part> all = new ArrayList<>(parts);
        for (Phrase other : others) {
            all.addAll(other.parts);
        }
        return new Phrase(all);
    }

    /** The phrase without its first part. */
    Phrase rest() {
        return new Phrase(parts.subList(1, parts.size()));
    }

    /** The same words; of parameters that were told the reader wants to see the values after all. */
    Phrase untold() {
        return with(Role.TOLD, Role.WORDS);
    }

    /** The same words; of no parameter the reader wants to see the value here. */
    Phrase unvalued() {
        return untold().with(Role.VALUED, Role.WORDS);
    }

    private Phrase with(Role before, Role after) {
        List<Part> changed = new ArrayList<>();
        for (Part part : parts) {
            changed.add(part.role() == before ? new Part(part.text(), after) : part);
        }
        return new Phrase(changed);
    }

    /** All of it as text. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.text());
        }
        return text.toString();
    }
}
