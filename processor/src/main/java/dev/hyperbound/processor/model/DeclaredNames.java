package dev.hyperbound.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a parameter, or a component of a record, is called.
 *
 * @param javaName the name in Java
 * @param wire the name on the wire
 * @param also other names that are read, and never written
 */
public record DeclaredNames(String javaName, PlacedName wire, List<PlacedName> also) {
    public DeclaredNames {
        also = List.copyOf(also);
    }

    public String wireName() {
        return wire.text();
    }

    /** The other names without their positions. */
    public List<String> alsoNames() {
        List<String> names = new ArrayList<>();
        for (PlacedName name : also) {
            names.add(name.text());
        }
        return List.copyOf(names);
    }

    /** Whether one of the names is written like this. */
    public boolean contain(String name) {
        return wireName().equals(name) || alsoNames().contains(name);
    }
}
