package dev.hyperbound.processor.constants.call;

import com.sun.source.tree.MethodInvocationTree;

/** A call on a builder. */
public record Step(MethodInvocationTree tree, GeneratedMethod method) {
    /** Whether it does this. */
    public boolean is(GeneratedMethod.Role role) {
        return method.role() == role;
    }
}
