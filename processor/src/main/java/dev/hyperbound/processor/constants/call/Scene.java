package dev.hyperbound.processor.constants.call;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.Optional;

/**
 * Where a scan is: the statement of a block, within the method, lambda or initialiser that holds it.
 *
 * @param outer where the block itself stands; none for the body of a method
 */
record Scene(Optional<Scene> outer, BlockTree block, StatementTree at) {
    /** Whether the statement runs once, from left to right, when its block runs. */
    boolean isStraight() {
        return isStraight(at);
    }

    static boolean isStraight(StatementTree statement) {
        Tree.Kind kind = statement.getKind();
        return kind == Tree.Kind.EXPRESSION_STATEMENT || kind == Tree.Kind.VARIABLE || kind == Tree.Kind.RETURN;
    }
}
