package dev.hyperbound.processor.constants.call;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.Optional;

/**
 * Where a scan is: the statement of a block, within the method, lambda or initialiser that holds it.
 *
 * @param outer where the block itself stands; none for the body of a method
 * @param statement the index of the statement in the block
 */
record Scene(Optional<Scene> outer, BlockTree block, int statement) {
    /** The statement. */
    StatementTree at() {
        return block.getStatements().get(statement);
    }

    /** Whether the statement runs once, from left to right, when its block runs. */
    boolean isStraight() {
        Tree.Kind kind = at().getKind();
        return kind == Tree.Kind.EXPRESSION_STATEMENT || kind == Tree.Kind.VARIABLE || kind == Tree.Kind.RETURN;
    }
}
