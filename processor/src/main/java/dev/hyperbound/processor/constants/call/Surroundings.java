package dev.hyperbound.processor.constants.call;

import com.sun.source.tree.Tree;
import dev.hyperbound.processor.constants.fold.Code;
import dev.hyperbound.processor.constants.fold.Folder;
import java.util.List;

/**
 * What is around a call.
 *
 * @param folder knows the locals that can be seen there
 * @param declarations of classes, members and locals that the call is part of, the outermost first
 */
public record Surroundings(Code code, Folder folder, List<Tree> declarations) {
    public Surroundings {
        declarations = List.copyOf(declarations);
    }

    /** The smallest declaration that the call is part of. */
    public Tree innermost() {
        return declarations.get(declarations.size() - 1);
    }
}
