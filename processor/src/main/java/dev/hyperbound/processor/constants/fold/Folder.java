package dev.hyperbound.processor.constants.fold;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SimpleTreeVisitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an expression comes to: constant expressions of the language, enum constants, locals that are never
 * assigned again, and a few factories whose results are what they were given. Empty wherever that is not certain.
 */
public final class Folder extends SimpleTreeVisitor<Optional<Constant>, @Nullable Void> {
    private final Code code;
    private final Elements elements;
    private final Locals locals;
    private final Map<Element, Optional<Constant>> folded = new HashMap<>();

    /**
     * A folder.
     *
     * @param locals those of the method that the expressions stand in
     */
    public Folder(Code code, Elements elements, Locals locals) {
        super(Optional.empty());
        this.code = code;
        this.elements = elements;
        this.locals = locals;
    }

    /** What an expression comes to. */
    public Optional<Constant> fold(ExpressionTree expression) {
        return expression.accept(this, null);
    }

    @Override
    public Optional<Constant> visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        return simple(literal, Optional.ofNullable(literal.getValue()));
    }

    @Override
    public Optional<Constant> visitParenthesized(ParenthesizedTree parenthesized, @Nullable Void nothing) {
        return fold(parenthesized.getExpression());
    }

    @Override
    public Optional<Constant> visitUnary(UnaryTree unary, @Nullable Void nothing) {
        Optional<Object> operand = value(unary.getExpression());
        return operand.isEmpty() ? Optional.empty() : simple(unary, Arithmetic.unary(unary.getKind(), operand.get()));
    }

    @Override
    public Optional<Constant> visitBinary(BinaryTree binary, @Nullable Void nothing) {
        if (comparesObjects(binary)) {
            return Optional.empty();
        }
        Optional<Object> left = value(binary.getLeftOperand());
        Optional<Object> right = left.isEmpty() ? left : value(binary.getRightOperand());
        return right.isEmpty()
                ? Optional.empty()
                : simple(binary, Arithmetic.binary(binary.getKind(), left.get(), right.get()));
    }

    /** Whether it asks if two objects are one: of boxed numbers that is another question than whether they are equal. */
    private boolean comparesObjects(BinaryTree binary) {
        return (binary.getKind() == Tree.Kind.EQUAL_TO || binary.getKind() == Tree.Kind.NOT_EQUAL_TO)
                && !isPrimitive(binary.getLeftOperand())
                && !isPrimitive(binary.getRightOperand());
    }

    private boolean isPrimitive(Tree tree) {
        Optional<TypeMirror> type = code.type(tree);
        return type.isPresent() && type.get().getKind().isPrimitive();
    }

    @Override
    public Optional<Constant> visitTypeCast(TypeCastTree cast, @Nullable Void nothing) {
        Optional<Constant> operand = fold(cast.getExpression());
        Optional<TypeMirror> type = code.type(cast);
        if (operand.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return converted(cast, type.get(), operand.get());
    }

    @Override
    public Optional<Constant> visitConditionalExpression(
            ConditionalExpressionTree conditional, @Nullable Void nothing) {
        Optional<Object> condition = value(conditional.getCondition());
        if (condition.isEmpty() || !(condition.get() instanceof Boolean holds)) {
            return Optional.empty();
        }
        Optional<Constant> branch = fold(holds ? conditional.getTrueExpression() : conditional.getFalseExpression());
        Optional<TypeMirror> type = code.type(conditional);
        return branch.isEmpty() || type.isEmpty() ? Optional.empty() : converted(conditional, type.get(), branch.get());
    }

    /** In a primitive type as that has it; in any other type as it is. */
    private static Optional<Constant> converted(Tree tree, TypeMirror type, Constant value) {
        Optional<Object> plain = value.plain();
        return type.getKind().isPrimitive() && plain.isPresent()
                ? simple(tree, Conversions.to(type.getKind(), plain.get()))
                : Optional.of(value);
    }

    @Override
    public Optional<Constant> visitIdentifier(IdentifierTree identifier, @Nullable Void nothing) {
        return named(identifier);
    }

    @Override
    public Optional<Constant> visitMemberSelect(MemberSelectTree select, @Nullable Void nothing) {
        return named(select);
    }

    private Optional<Constant> named(ExpressionTree name) {
        Optional<Element> element = code.element(name);
        if (element.isEmpty() || !(element.get() instanceof VariableElement variable)) {
            return Optional.empty();
        }
        if (variable.getKind() == ElementKind.ENUM_CONSTANT
                && variable.getEnclosingElement() instanceof TypeElement type) {
            return Optional.of(new Constant.EnumConstant(
                    name, type, variable.getSimpleName().toString()));
        }
        Object constant = variable.getConstantValue();
        return constant == null ? local(name, variable) : simple(name, Optional.of(constant));
    }

    private Optional<Constant> local(ExpressionTree name, VariableElement variable) {
        Optional<VariableTree> declaration =
                variable.getKind() == ElementKind.LOCAL_VARIABLE ? locals.declaration(variable) : Optional.empty();
        if (declaration.isEmpty()) {
            return Optional.empty();
        }
        Optional<Constant> known = folded.get(variable);
        if (known == null) {
            folded.put(variable, Optional.empty()); // what its own value is made of is not known
            Optional<Constant> first = fold(declaration.get().getInitializer());
            known = first.isPresent() && first.get().isFixed()
                    ? converted(name, variable.asType(), first.get())
                    : Optional.empty();
            folded.put(variable, known);
        }
        // An error stands at the use: the declaration is nobody's argument
        return known.isPresent() ? Optional.of(known.get().accept(new Elsewhere(name))) : known;
    }

    @Override
    public Optional<Constant> visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        Optional<Element> element = code.element(call);
        return element.isPresent() && element.get() instanceof ExecutableElement method
                ? Factories.call(this, code, method, call)
                : Optional.empty();
    }

    /** Only a constructor that the language itself declares certainly keeps what it is given. */
    @Override
    public Optional<Constant> visitNewClass(NewClassTree creation, @Nullable Void nothing) {
        Optional<Element> constructor = code.element(creation);
        if (constructor.isEmpty()
                || creation.getClassBody() != null
                || !(constructor.get().getEnclosingElement() instanceof TypeElement type)
                || type.getKind() != ElementKind.RECORD
                || elements.getOrigin(constructor.get()) != Elements.Origin.MANDATED) {
            return Optional.empty();
        }
        Optional<List<Constant>> components =
                Factories.all(this, (ExecutableElement) constructor.get(), creation.getArguments());
        return components.isPresent()
                ? Optional.of(new Constant.Instance(creation, type, components.get()))
                : Optional.empty();
    }

    private Optional<Object> value(ExpressionTree expression) {
        Optional<Constant> constant = fold(expression);
        return constant.isPresent() ? constant.get().plain() : Optional.empty();
    }

    private static Optional<Constant> simple(Tree tree, Optional<Object> value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new Constant.Simple(tree, value.get()));
    }
}
