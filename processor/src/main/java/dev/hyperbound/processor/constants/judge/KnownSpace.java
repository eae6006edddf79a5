package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.Tree;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.SearchSpace;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import dev.hyperbound.runtime.Violations;
import java.util.ArrayList;
import java.util.List;

/** A search space of which nothing is known but one range: that alone is checked, by the run time itself. */
final class KnownSpace extends SearchSpace {
    /** That the rest is not known: no rule can be held to the space, and no values can be made of it. */
    private static final Violation INCOMPLETE =
            Violations.none().about("").required().done().get(0);

    private final StubFacts facts;
    private final Tree nowhere;
    private Assignment assignment;

    KnownSpace(StubFacts facts, Tree nowhere) {
        super(facts.described());
        this.facts = facts;
        this.nowhere = nowhere;
        this.assignment = new Assignment(facts);
    }

    /** What is wrong with the range. */
    List<Violation> flaws() {
        List<Violation> flaws = new ArrayList<>();
        for (Violation violation : validate()) {
            if (violation.kind() == Kind.TUNING) {
                flaws.add(violation);
            }
        }
        return flaws;
    }

    @Override
    protected void set(String parameter, String value) {
        assignment = new Assignment(facts);
        assignment.set(parameter, value, nowhere);
    }

    @Override
    protected List<Violation> valueErrors() {
        List<Violation> found = new ArrayList<>(assignment.unread());
        for (Parameter parameter : facts.stub().parameters()) {
            assignment
                    .of(parameter.wireName())
                    .ifPresent(given ->
                            ValueCheck.of(facts, parameter, given).forEach(wrong -> found.add(wrong.violation())));
        }
        found.add(INCOMPLETE);
        return found;
    }

    @Override
    protected List<Violation> valueWarnings() {
        return List.of();
    }

    /** Never asked of a space that is incomplete. */
    @Override
    protected Hyperparameters values() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void examine() {
        // Rules need the rest
    }
}
