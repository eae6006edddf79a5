package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.Tree;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.runtime.Examination;
import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.SearchSpace;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import dev.hyperbound.runtime.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A search space of which nothing is known but one range: that alone is checked, by the run time itself. */
final class KnownSpace extends SearchSpace {
    /** That the rest is not known: no rule can be held to the space, and no values can be made of it. */
    private static final Violation INCOMPLETE =
            Violations.none().about("").required().done().get(0);

    private final StubFacts facts;
    private final Parameter tuned;
    private final Tree nowhere;
    private Assignment assignment;

    KnownSpace(StubFacts facts, Parameter tuned, Tree nowhere) {
        super(facts.described());
        this.facts = facts;
        this.tuned = tuned;
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
    protected void setWhole(String parameter, long value) {
        set(new Value.Whole(value));
    }

    @Override
    protected void setReal(String parameter, double value) {
        set(new Value.Real(value));
    }

    @Override
    protected void setWord(String parameter, Object value) {
        set((Value) value);
    }

    private void set(Value value) {
        assignment = new Assignment(facts);
        Given given = Given.known(value, List.of(new Given.Part(Optional.of(value), nowhere)), nowhere);
        assignment.set(tuned, Setting.of(facts, tuned, given));
    }

    @Override
    protected void read(String parameter, String text) {
        assignment = new Assignment(facts);
        assignment.set(parameter, text, nowhere);
    }

    @Override
    protected List<Violation> valueErrors() {
        List<Violation> found = new ArrayList<>(assignment.unread());
        for (Parameter parameter : facts.stub().parameters()) {
            for (ValueCheck.Wrong wrong : assignment.wrong(parameter.wireName())) {
                found.add(wrong.violation());
            }
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
    protected void examine(Examination examination) {
        // Rules need the rest
    }
}
