package dev.hyperbound.processor.constants.call;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreeScanner;
import dev.hyperbound.processor.constants.fold.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The calls on a builder that certainly follow another one. Looked for only where something is wrong. */
public final class Later {
    private final Code code;
    private final GeneratedMethods methods;
    private final List<Step> inChain;
    private final List<Element> variables;
    private final Optional<Scene> scene;

    /**
     * The calls after those of a chain.
     *
     * @param inChain those in the same expression
     * @param variables what may hold the builder
     * @param scene where the expression stands
     */
    Later(Code code, GeneratedMethods methods, List<Step> inChain, List<Element> variables, Optional<Scene> scene) {
        this.code = code;
        this.methods = methods;
        this.inChain = inChain;
        this.variables = variables;
        this.scene = scene;
    }

    /** All of them: the rest of the expression, then the straight line that follows it, block by block outwards. */
    public List<Step> after(Step step) {
        List<Step> steps = new ArrayList<>(inChain.subList(inChain.indexOf(step) + 1, inChain.size()));
        Optional<Scene> at = variables.isEmpty() ? Optional.empty() : scene;
        while (at.isPresent()) {
            boolean isReached = false;
            for (StatementTree statement : at.get().block().getStatements()) {
                if (isReached && Scene.isStraight(statement)) {
                    new StepsOn(steps).scan(statement, null);
                }
                isReached |= statement == at.get().at();
            }
            at = at.get().outer();
        }
        return steps;
    }

    private boolean isOurs(Optional<Element> variable) {
        return variable.isPresent() && variables.contains(variable.get());
    }

    /** Collects calls on a variable. */
    private final class StepsOn extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final List<Step> steps;

        StepsOn(List<Step> steps) {
            this.steps = steps;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            Optional<Chain> chain = Chain.endingWith(call, code, methods);
            if (chain.isPresent() && isOurs(chain.get().variable(code))) {
                steps.addAll(chain.get().steps());
                return null;
            }
            return super.visitMethodInvocation(call, null);
        }
    }
}
