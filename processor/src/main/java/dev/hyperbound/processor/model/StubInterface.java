package dev.hyperbound.processor.model;

import java.util.List;

/**
 * The interface that an author wrote.
 *
 * @param otherMembers names of the interface's own default and static methods and constants, inherited ones included:
 *     generated members keep away from them
 * @param lints the warnings of javac that a class draws which implements the interface and names its types
 */
public record StubInterface(
        JavaClass javaClass, boolean isPublic, List<String> otherMembers, List<String> lints, Position position) {
    public StubInterface {
        otherMembers = List.copyOf(otherMembers);
        lints = List.copyOf(lints);
    }
}
