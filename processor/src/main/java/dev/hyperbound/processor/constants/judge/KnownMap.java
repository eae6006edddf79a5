package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.Tree;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.StubDefinition;
import dev.hyperbound.runtime.Violations;
import dev.hyperbound.runtime.WireReader;
import java.util.List;
import java.util.function.Function;

/** The stub as the run time reads maps for it, with a check in place of the generated one. */
final class KnownMap extends StubDefinition<Hyperparameters> {
    private final StubFacts facts;
    private final Function<String, Tree> trees;
    private final List<Parameter> unknown;

    /**
     * A map.
     *
     * @param trees where the text of a wire name stands
     * @param unknown parameters of which nobody knows what the map says
     */
    KnownMap(StubFacts facts, Function<String, Tree> trees, List<Parameter> unknown) {
        super(facts.stub().name(), facts.stub().title(), "", facts.described());
        this.facts = facts;
        this.trees = trees;
        this.unknown = unknown;
    }

    @Override
    protected Violations find(WireReader reader) {
        Assignment assignment = new Assignment(facts);
        assignment.read(reader, trees);
        for (Parameter parameter : unknown) {
            Tree tree = trees.apply(parameter.wireName());
            assignment.set(parameter, new Setting(Given.unknown(true, List.of(), tree), List.of()));
        }
        return Violations.of(ChainCheck.of(facts, assignment));
    }

    /** Nothing is built before anything runs. */
    @Override
    protected Hyperparameters build(WireReader reader) {
        throw new UnsupportedOperationException();
    }
}
