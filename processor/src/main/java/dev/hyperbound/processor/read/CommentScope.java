package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Description;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a comment may refer to.
 *
 * @param accessors the names of the methods that are parameters of the stub
 * @param constants the constants beside them, by name, as they are written in Java
 * @param inherited what the method is said to be where it is inherited from
 */
record CommentScope(List<String> accessors, Map<String, String> constants, Description inherited) {
    CommentScope {
        accessors = List.copyOf(accessors);
        constants = Map.copyOf(constants);
    }

    /** The parameter that a reference is to: {@code #epochs()} or {@code #epochs}. */
    Optional<String> accessor(String target) {
        if (!target.startsWith("#")) {
            return Optional.empty();
        }
        String name = target.endsWith("()") ? target.substring(1, target.length() - 2) : target.substring(1);
        return accessors.contains(name) ? Optional.of(name) : Optional.empty();
    }

    /** The constant that a reference is to: {@code #LIMIT}. */
    Optional<String> constant(String target) {
        return target.startsWith("#") ? Optional.ofNullable(constants.get(target.substring(1))) : Optional.empty();
    }
}
