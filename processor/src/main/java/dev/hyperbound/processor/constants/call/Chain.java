package dev.hyperbound.processor.constants.call;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import dev.hyperbound.processor.constants.fold.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Calls that follow each other in one expression.
 *
 * @param root what the first of them is called on; none for a static method
 * @param steps in the order in which they run; one or more
 */
public record Chain(Optional<ExpressionTree> root, List<Step> steps) {
    public Chain {
        steps = List.copyOf(steps);
    }

    /** The chain that ends with a call, if that is one of generated code. */
    public static Optional<Chain> endingWith(MethodInvocationTree last, Code code, GeneratedMethods methods) {
        Optional<GeneratedMethod> method = method(last, code, methods);
        if (method.isEmpty()) {
            return Optional.empty();
        }
        Deque<Step> steps = new ArrayDeque<>();
        ExpressionTree at = last;
        while (at instanceof MethodInvocationTree call) {
            method = steps.isEmpty() ? method : method(call, code, methods);
            if (method.isEmpty()) {
                return Optional.of(new Chain(Optional.of(at), List.copyOf(steps)));
            }
            steps.addFirst(new Step(call, method.get()));
            if (isStatic(method.get()) || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
                return Optional.of(new Chain(Optional.empty(), List.copyOf(steps)));
            }
            at = inner(select.getExpression());
        }
        return Optional.of(new Chain(Optional.of(at), List.copyOf(steps)));
    }

    private static Optional<GeneratedMethod> method(MethodInvocationTree call, Code code, GeneratedMethods methods) {
        Optional<Element> element = code.element(call.getMethodSelect());
        return element.isEmpty() ? Optional.empty() : methods.of(element.get());
    }

    private static boolean isStatic(GeneratedMethod method) {
        return switch (method.role()) {
            case BUILDER, FROM_MAP, FROM_VALUES -> true;
            default -> false;
        };
    }

    /** A cast past the stages does not make another builder. */
    private static ExpressionTree inner(ExpressionTree expression) {
        ExpressionTree at = expression;
        while (true) {
            if (at instanceof ParenthesizedTree parenthesized) {
                at = parenthesized.getExpression();
            } else if (at instanceof TypeCastTree cast) {
                at = cast.getExpression();
            } else {
                return at;
            }
        }
    }

    public Step first() {
        return steps.get(0);
    }

    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Whether the builder is made here, so that all that happened to it is known. */
    public boolean isFresh() {
        return first().is(GeneratedMethod.Role.BUILDER);
    }

    /** The local variable or parameter of a method that holds the builder. */
    public Optional<Element> variable(Code code) {
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Optional<Element> element = code.element(root.get());
        return element.isPresent() && isLocal(element.get()) ? element : Optional.empty();
    }

    private static boolean isLocal(Element element) {
        return element.getKind() == ElementKind.LOCAL_VARIABLE
                || element.getKind() == ElementKind.PARAMETER
                || element.getKind() == ElementKind.RESOURCE_VARIABLE;
    }
}
