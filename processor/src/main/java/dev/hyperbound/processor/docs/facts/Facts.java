package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.rule.analysis.Trial;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A stub, and what has to be searched for before anything is written about it: found once for all documents.
 *
 * @param start a call that is valid, as far as one is known
 * @param examples an example for each parameter, by wire name, that agrees with the call
 */
public record Facts(Stub stub, SmallestCall start, Map<String, Example> examples) {
    public Facts {
        examples = Map.copyOf(examples);
    }

    /** Searches. */
    public static Facts of(StubAnalysis analysis) {
        Stub stub = analysis.stub();
        ExampleSearch search = new ExampleSearch(analysis);
        SmallestCall start = search.smallestCall();
        Trial trial = ExampleSearch.trial(analysis, start.values());
        Map<String, Example> examples = new HashMap<>();
        for (Parameter parameter : stub.parameters()) {
            examples.put(parameter.wireName(), Example.of(parameter, search.candidates(parameter), trial));
        }
        return new Facts(stub, start, examples);
    }

    /** The example of a parameter of the stub. */
    public Example example(Parameter parameter) {
        return Objects.requireNonNull(examples.get(parameter.wireName()));
    }
}
