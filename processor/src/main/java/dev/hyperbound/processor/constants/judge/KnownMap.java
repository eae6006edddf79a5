package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.Tree;
import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.StubDefinition;
import dev.hyperbound.runtime.Violations;
import dev.hyperbound.runtime.WireReader;
import java.util.function.Function;

/** The stub as the run time reads maps for it, with a check in place of the generated one. */
final class KnownMap extends StubDefinition<Hyperparameters> {
    private final StubFacts facts;
    private final Function<String, Tree> trees;

    KnownMap(StubFacts facts, Function<String, Tree> trees) {
        super(facts.stub().name(), facts.stub().title(), "", facts.described());
        this.facts = facts;
        this.trees = trees;
    }

    @Override
    protected Violations find(WireReader reader) {
        Assignment assignment = new Assignment(facts);
        assignment.read(reader, trees);
        return Violations.of(ChainCheck.of(facts, assignment));
    }

    /** Nothing is built before anything runs. */
    @Override
    protected Hyperparameters build(WireReader reader) {
        throw new UnsupportedOperationException();
    }
}
