package dev.hyperbound.processor.constants.call;

import com.sun.source.tree.BlockTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Builders in local variables of which everything is known so far. */
final class HeldBuilders {
    private final Map<Element, Held> byVariable = new HashMap<>();

    /**
     * A builder in a local variable.
     *
     * @param block where the variable is declared
     */
    private record Held(Sequence sequence, BlockTree block) {}

    boolean isEmpty() {
        return byVariable.isEmpty();
    }

    void hold(Element variable, Sequence sequence, BlockTree block) {
        byVariable.put(variable, new Held(sequence, block));
    }

    /** From here on nobody knows what happens to it. */
    void forget(Element variable) {
        byVariable.remove(variable);
    }

    /** What happened to a builder, if it is used in the block that declares it. */
    Optional<Sequence> of(Element variable, Optional<Scene> scene) {
        Held held = byVariable.get(variable);
        return held == null || scene.isEmpty() || scene.get().block() != held.block()
                ? Optional.empty()
                : Optional.of(held.sequence());
    }
}
