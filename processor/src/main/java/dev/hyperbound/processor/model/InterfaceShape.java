package dev.hyperbound.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What kind of interface a stub is, and who can see it.
 *
 * @param isGeneric whether it has type parameters
 * @param permitted the simple names of those that may implement it; none if anybody may, or the compiler does not tell
 * @param outwards the interface itself and the types around it, from the inside
 */
public record InterfaceShape(boolean isGeneric, Optional<List<String>> permitted, List<NestedType> outwards) {
    public InterfaceShape {
        permitted = permitted.isPresent() ? Optional.of(List.copyOf(permitted.get())) : permitted;
        outwards = List.copyOf(outwards);
    }

    /** Whether everybody sees it. */
    public boolean isPublic() {
        for (NestedType type : outwards) {
            if (type.visibility() != Visibility.PUBLIC) {
                return false;
            }
        }
        return true;
    }

    /**
     * A type that may stand in another.
     *
     * @param name as a message shows it
     */
    public record NestedType(String name, Visibility visibility) {}

    /** Who sees a type. */
    public enum Visibility {
        PUBLIC,
        PROTECTED,
        PACKAGE,
        PRIVATE
    }
}
