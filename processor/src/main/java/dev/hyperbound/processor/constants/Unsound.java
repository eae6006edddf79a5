package dev.hyperbound.processor.constants;

import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.hyperbound.processor.constants.fold.Code;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Whether javac itself rejects code: what it made of that is a guess. Looked for only where something is wrong. */
final class Unsound extends TreeScanner<Boolean, @Nullable Void> {
    private static final String NO_NAME = "<error>";

    private final Code code;

    private Unsound(Code code) {
        this.code = code;
    }

    static boolean isIn(Tree tree, Code code) {
        return Boolean.TRUE.equals(new Unsound(code).scan(tree, null));
    }

    @Override
    public Boolean reduce(Boolean first, Boolean second) {
        return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
    }

    @Override
    public Boolean scan(@Nullable Tree tree, @Nullable Void nothing) {
        return tree != null && (isUntyped(tree) || Boolean.TRUE.equals(super.scan(tree, null)));
    }

    private boolean isUntyped(Tree tree) {
        if (!(tree instanceof ExpressionTree)) {
            return false;
        }
        Optional<TypeMirror> type = code.type(tree);
        return type.isPresent() && type.get().getKind() == TypeKind.ERROR;
    }

    @Override
    public Boolean visitErroneous(ErroneousTree erroneous, @Nullable Void nothing) {
        return true;
    }

    @Override
    public Boolean visitVariable(VariableTree variable, @Nullable Void nothing) {
        return variable.getName().isEmpty()
                || variable.getName().contentEquals(NO_NAME)
                || Boolean.TRUE.equals(super.visitVariable(variable, null));
    }
}
