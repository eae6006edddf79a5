package dev.hyperbound.processor.constants.call;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.hyperbound.processor.constants.call.GeneratedMethod.Role;
import dev.hyperbound.processor.constants.fold.Code;
import dev.hyperbound.processor.constants.fold.Folder;
import dev.hyperbound.processor.constants.fold.Locals;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calls of generated code in a class, and puts those together that act on one builder: a chain in one
 * expression, or a local variable that is used in nothing but the straight line of the block that declares it.
 */
public final class CallScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Code code;
    private final Elements elements;
    private final GeneratedMethods methods;
    private final CallListener listener;
    private final HeldBuilders held = new HeldBuilders();
    private final List<Tree> declarations = new ArrayList<>();

    private Optional<Scene> scene = Optional.empty();
    private Optional<Folder> folder = Optional.empty();
    /** How many expressions around this one may be skipped, or run again. */
    private int uncertain;
    /** What around this code may expect the exception: calls that it is an argument of, and attempts. */
    private final Deque<Tree> around = new ArrayDeque<>();

    public CallScanner(Code code, Elements elements, GeneratedMethods methods, CallListener listener) {
        this.code = code;
        this.elements = elements;
        this.methods = methods;
        this.listener = listener;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        Optional<Scene> outerScene = scene;
        Optional<Folder> outerFolder = folder;
        declarations.add(type);
        for (Tree member : type.getMembers()) {
            scene = Optional.empty();
            folder = Optional.empty();
            scan(member, null);
        }
        declarations.remove(declarations.size() - 1);
        scene = outerScene;
        folder = outerFolder;
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        declarations.add(method);
        scan(method.getBody(), null);
        declarations.remove(declarations.size() - 1);
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        if (variable.getInitializer() == null) {
            return null;
        }
        declarations.add(variable);
        scan(variable.getInitializer(), null);
        declarations.remove(declarations.size() - 1);
        return null;
    }

    @Override
    public @Nullable Void visitBlock(BlockTree block, @Nullable Void nothing) {
        Optional<Scene> outer = scene;
        int outerUncertain = uncertain;
        uncertain = 0;
        for (StatementTree statement : block.getStatements()) {
            scene = Optional.of(new Scene(outer, block, statement));
            scan(statement, null);
        }
        scene = outer;
        uncertain = outerUncertain;
        return null;
    }

    /** What a lambda does happens some other time, or never. */
    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void nothing) {
        Optional<Scene> outer = scene;
        scene = Optional.empty();
        uncertain++;
        scan(lambda.getBody(), null);
        uncertain--;
        scene = outer;
        return null;
    }

    @Override
    public @Nullable Void visitTry(TryTree attempt, @Nullable Void nothing) {
        around.push(attempt);
        scan(attempt.getResources(), null);
        scan(attempt.getBlock(), null);
        around.pop();
        scan(attempt.getCatches(), null);
        scan(attempt.getFinallyBlock(), null);
        return null;
    }

    @Override
    public @Nullable Void visitConditionalExpression(ConditionalExpressionTree conditional, @Nullable Void nothing) {
        scan(conditional.getCondition(), null);
        uncertain++;
        scan(conditional.getTrueExpression(), null);
        scan(conditional.getFalseExpression(), null);
        uncertain--;
        return null;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree binary, @Nullable Void nothing) {
        scan(binary.getLeftOperand(), null);
        boolean mayStop = binary.getKind() == Tree.Kind.CONDITIONAL_AND || binary.getKind() == Tree.Kind.CONDITIONAL_OR;
        uncertain += mayStop ? 1 : 0;
        scan(binary.getRightOperand(), null);
        uncertain -= mayStop ? 1 : 0;
        return null;
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree choice, @Nullable Void nothing) {
        uncertain++;
        super.visitSwitchExpression(choice, null);
        uncertain--;
        return null;
    }

    /** Names of types hold no calls: most of what a program says is passed over. */
    @Override
    public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void nothing) {
        scan(creation.getEnclosingExpression(), null);
        scan(creation.getArguments(), null);
        return scan(creation.getClassBody(), null);
    }

    @Override
    public @Nullable Void visitTypeCast(TypeCastTree cast, @Nullable Void nothing) {
        return scan(cast.getExpression(), null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void nothing) {
        ExpressionTree expression = select.getExpression();
        boolean isOfNoInterest = held.isEmpty() && expression instanceof IdentifierTree;
        return isOfNoInterest ? null : scan(expression, null);
    }

    /** Whoever gets hold of a builder may do anything with it. */
    @Override
    public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
        if (!held.isEmpty()) {
            Optional<Element> element = code.element(name);
            if (element.isPresent()) {
                held.forget(element.get());
            }
        }
        return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        Optional<Chain> chain = Chain.endingWith(call, code, methods);
        if (chain.isPresent()) {
            chain(call, chain.get());
            return null;
        }
        scan(call.getMethodSelect(), null);
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (!arguments.isEmpty()) {
            around.push(call);
            scan(arguments, null);
            around.pop();
        }
        return null;
    }

    private void chain(MethodInvocationTree call, Chain chain) {
        Optional<Element> variable = chain.variable(code);
        if (variable.isEmpty() && chain.root().isPresent()) {
            scan(chain.root().get(), null);
        }
        for (Step step : chain.steps()) {
            scan(step.tree().getArguments(), null);
        }
        boolean isJudged = !Expectation.isIn(around, code);
        if (isJudged) {
            calls(chain, variable, held(call));
        }
        if (chain.isFresh()) {
            fresh(chain, declared(call), isJudged);
        } else if (variable.isPresent()) {
            on(variable.get(), chain, call, isJudged);
        }
    }

    /** Each call alone, whatever the builder was through before. */
    private void calls(Chain chain, Optional<Element> variable, Optional<Element> holder) {
        List<Element> variables = new ArrayList<>();
        if (variable.isPresent()) {
            variables.add(variable.get());
        }
        if (holder.isPresent()) {
            variables.add(holder.get());
        }
        Later later = new Later(code, methods, chain.steps(), variables, scene);
        Surroundings surroundings = surroundings();
        for (Step step : chain.steps()) {
            listener.call(step, later, surroundings);
        }
    }

    private void fresh(Chain chain, Optional<Element> holder, boolean isJudged) {
        Sequence sequence = new Sequence(chain.steps());
        if (isJudged) {
            judge(sequence);
        }
        if (holder.isPresent() && isStraight() && sequence.untilBuild().isEmpty()) {
            held.hold(holder.get(), sequence, scene.get().block());
        }
    }

    private void on(Element variable, Chain chain, MethodInvocationTree call, boolean isJudged) {
        Optional<Sequence> before = held.of(variable, scene);
        boolean ends = chain.last().is(Role.BUILD) || chain.last().is(Role.HARMLESS);
        if (before.isEmpty() || !isStraight() || (!ends && !isDiscarded(call))) {
            held.forget(variable);
            return;
        }
        Sequence after = before.get().with(chain.steps());
        if (isJudged) {
            judge(after);
        }
        held.hold(variable, after.withoutBuild(), scene.get().block());
    }

    private void judge(Sequence sequence) {
        List<Step> steps = sequence.untilBuild();
        if (!steps.isEmpty()) {
            listener.built(steps, surroundings());
        }
    }

    private boolean isStraight() {
        return uncertain == 0 && scene.isPresent() && scene.get().isStraight();
    }

    /** Whether a call is a statement by itself, so that nothing else gets the builder that it returns. */
    private boolean isDiscarded(MethodInvocationTree call) {
        return scene.isPresent()
                && scene.get().at() instanceof ExpressionStatementTree statement
                && statement.getExpression() == call;
    }

    /** The local variable that a call is the first value of. */
    private Optional<Element> declared(ExpressionTree call) {
        return scene.isPresent()
                        && scene.get().at() instanceof VariableTree variable
                        && variable.getInitializer() == call
                ? code.element(variable)
                : Optional.empty();
    }

    /** The variable that holds the builder after a call, too. */
    private Optional<Element> held(ExpressionTree call) {
        return scene.isPresent()
                        && scene.get().at() instanceof ExpressionStatementTree statement
                        && statement.getExpression() instanceof AssignmentTree assignment
                        && assignment.getExpression() == call
                ? code.element(assignment.getVariable())
                : declared(call);
    }

    private Surroundings surroundings() {
        if (folder.isEmpty()) {
            Tree member = declarations.get(lastClass() + 1 < declarations.size() ? lastClass() + 1 : lastClass());
            folder = Optional.of(new Folder(code, elements, new Locals(code, member)));
        }
        return new Surroundings(code, folder.get(), declarations);
    }

    private int lastClass() {
        int at = declarations.size() - 1;
        while (!(declarations.get(at) instanceof ClassTree)) {
            at--;
        }
        return at;
    }
}
