package dev.hyperbound.processor.constants.fold;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** The local variables of a method that are given a value where they are declared, and never again. */
public final class Locals {
    private final Map<Element, VariableTree> declared = new HashMap<>();
    private final Set<Element> assigned = new HashSet<>();
    private final Code code;
    private final Tree body;
    private boolean areFound;

    /** The locals of a method, a lambda or an initialiser; looked for when somebody asks for one. */
    public Locals(Code code, Tree body) {
        this.code = code;
        this.body = body;
    }

    /** The declaration of a local that keeps its first value. */
    Optional<VariableTree> declaration(Element element) {
        if (!areFound) {
            areFound = true;
            new Finder(code, this).scan(body, null);
        }
        return assigned.contains(element) ? Optional.empty() : Optional.ofNullable(declared.get(element));
    }

    private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Code code;
        private final Locals locals;

        Finder(Code code, Locals locals) {
            this.code = code;
            this.locals = locals;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            Optional<Element> element = code.element(variable);
            if (variable.getInitializer() != null
                    && element.isPresent()
                    && element.get().getKind() == ElementKind.LOCAL_VARIABLE) {
                locals.declared.put(element.get(), variable);
            }
            return super.visitVariable(variable, null);
        }

        @Override
        public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void nothing) {
            assigns(assignment.getVariable());
            return super.visitAssignment(assignment, null);
        }

        @Override
        public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree assignment, @Nullable Void nothing) {
            assigns(assignment.getVariable());
            return super.visitCompoundAssignment(assignment, null);
        }

        @Override
        public @Nullable Void visitUnary(UnaryTree unary, @Nullable Void nothing) {
            switch (unary.getKind()) {
                case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                    assigns(unary.getExpression());
                default -> {
                    // Reads only
                }
            }
            return super.visitUnary(unary, null);
        }

        private void assigns(ExpressionTree variable) {
            Optional<Element> element = code.element(variable);
            if (element.isPresent()) {
                locals.assigned.add(element.get());
            }
        }
    }
}
