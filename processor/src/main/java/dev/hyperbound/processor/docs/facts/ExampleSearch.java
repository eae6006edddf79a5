package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.rule.analysis.Trial;
import dev.hyperbound.processor.rule.analysis.WitnessSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stub as the search for examples sees it: what its values have to satisfy, its defaults, and values to try. */
final class ExampleSearch {
    private final StubAnalysis analysis;
    private final Stub stub;
    private final Map<String, List<Value>> candidates = new HashMap<>();

    ExampleSearch(StubAnalysis analysis) {
        this.analysis = analysis;
        this.stub = analysis.stub();
        Readers readers = new Readers(stub);
        for (Parameter parameter : stub.parameters()) {
            candidates.put(parameter.wireName(), Candidates.of(parameter, readers));
        }
    }

    /** Values that a parameter may be given, the most telling first. */
    List<Value> candidates(Parameter parameter) {
        return candidates.getOrDefault(parameter.wireName(), List.of());
    }

    /** The smallest call whose values satisfy everything, if one was found. */
    SmallestCall smallestCall() {
        Map<String, List<Object>> asRulesSeeThem = new LinkedHashMap<>();
        for (Parameter parameter : stub.parameters()) {
            List<Object> values = new ArrayList<>();
            for (Value value : candidates(parameter)) {
                values.add(RuleValue.of(parameter.type(), value));
            }
            asRulesSeeThem.put(parameter.wireName(), values);
        }
        Optional<Map<String, Object>> witness =
                new WitnessSearch(analysis.demands(), analysis.defaults(), asRulesSeeThem).find();
        return witness.isPresent()
                ? call(witness.get())
                : new SmallestCall(analysis, stub.requiredParameters(), Map.of(), false);
    }

    private SmallestCall call(Map<String, Object> witness) {
        List<Parameter> sets = new ArrayList<>();
        Map<String, Value> values = new LinkedHashMap<>();
        for (Parameter parameter : stub.parameters()) {
            Optional<Object> wanted = Optional.ofNullable(witness.get(parameter.wireName()));
            if (wanted.isPresent()) {
                sets.add(parameter);
                values.put(parameter.wireName(), candidate(parameter, wanted.get()));
            }
        }
        return new SmallestCall(analysis, sets, values, true);
    }

    private Value candidate(Parameter parameter, Object wanted) {
        for (Value value : candidates(parameter)) {
            if (RuleValue.of(parameter.type(), value).equals(wanted)) {
                return value;
            }
        }
        throw new IllegalStateException("no candidate: " + wanted);
    }

    /** What rules and conditions come to for some values, and the defaults of the others. */
    static Trial trial(StubAnalysis analysis, Map<String, Value> given) {
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : analysis.stub().parameters()) {
            Optional<Value> value = Optional.ofNullable(given.get(parameter.wireName()));
            if (value.isPresent()) {
                values.put(parameter.wireName(), RuleValue.of(parameter.type(), value.get()));
            }
        }
        return new Trial(analysis.demands(), analysis.defaults(), values);
    }
}
