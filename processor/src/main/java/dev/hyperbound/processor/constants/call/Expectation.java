package dev.hyperbound.processor.constants.call;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import dev.hyperbound.processor.constants.fold.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Code that says itself that it expects the exception of {@code build()}. */
final class Expectation {
    private static final Set<String> CAUGHT =
            Set.of("dev.hyperbound.runtime.InvalidHyperparametersException", "java.lang.IllegalArgumentException");

    /** Methods of JUnit, TestNG, AssertJ, Kotest and the like that take code which is to throw. */
    private static final Set<String> TAKES_THROWING_CODE = Set.of(
            "assertThrows",
            "assertThrowsExactly",
            "expectThrows",
            "assertThatThrownBy",
            "isThrownBy",
            "assertThatCode",
            "catchThrowable",
            "catchThrowableOfType",
            "catchException",
            "catchRuntimeException",
            "catchIllegalArgumentException",
            "shouldThrow",
            "thenThrownBy",
            "thenCode");

    private Expectation() {}

    /**
     * Whether something around code expects it to throw. Asked only where there is a call of ours.
     *
     * @param around calls that it is an argument of, and attempts
     */
    static boolean isIn(Iterable<Tree> around, Code code) {
        for (Tree tree : around) {
            boolean expects = tree instanceof TryTree attempt
                    ? isCaught(attempt, code)
                    : tree instanceof MethodInvocationTree call && takesThrowingCode(call);
            if (expects) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a catch clause is for ours. One for {@code Exception} or {@code Throwable} is not: it is there for
     * everything, and some tools put it around whole methods.
     */
    private static boolean isCaught(TryTree attempt, Code code) {
        for (CatchTree clause : attempt.getCatches()) {
            Tree type = clause.getParameter().getType();
            List<? extends Tree> types =
                    type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
            for (Tree alternative : types) {
                Optional<Element> element = code.element(alternative);
                if (element.isPresent()
                        && element.get() instanceof TypeElement caught
                        && CAUGHT.contains(caught.getQualifiedName().toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether lambdas that a method is given are expected to throw. */
    private static boolean takesThrowingCode(MethodInvocationTree call) {
        ExpressionTree select = call.getMethodSelect();
        if (select instanceof MemberSelectTree member) {
            return TAKES_THROWING_CODE.contains(member.getIdentifier().toString());
        }
        return select instanceof IdentifierTree name
                && TAKES_THROWING_CODE.contains(name.getName().toString());
    }
}
