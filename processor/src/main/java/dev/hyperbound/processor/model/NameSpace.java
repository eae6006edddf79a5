package dev.hyperbound.processor.model;

import java.util.List;

/**
 * Names that have to differ from each other.
 *
 * @param type the interface, record or enum, as a message shows it
 */
public record NameSpace(Kind kind, String type, List<DeclaredNames> members) {
    public NameSpace {
        members = List.copyOf(members);
    }

    /** Whose names they are. */
    public enum Kind {
        PARAMETERS,
        COMPONENTS,
        VALUES
    }
}
