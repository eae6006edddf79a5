package dev.hyperbound.processor.model;

import java.util.List;

/**
 * The interface that an author wrote.
 *
 * @param lints the warnings of javac that a class draws which implements the interface and names its types
 */
public record StubInterface(
        JavaClass javaClass,
        InterfaceShape shape,
        StubMembers members,
        Neighbours neighbours,
        List<String> lints,
        Position position) {
    public StubInterface {
        lints = List.copyOf(lints);
    }
}
