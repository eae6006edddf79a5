package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.NameAllocator;
import java.util.HashSet;
import java.util.Set;

/** Hands out names of local variables that nothing else has. */
final class LocalNames {
    private final Set<String> taken;

    LocalNames(Set<String> avoided) {
        taken = new HashSet<>(avoided);
    }

    String fresh(String wanted) {
        // A new allocator knows nothing but Java's keywords.
        String base = new NameAllocator().newName(wanted);
        String name = base;
        for (int i = 2; !taken.add(name); i++) {
            name = base + i;
        }
        return name;
    }
}
