package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.analysis.Demands;
import dev.hyperbound.processor.rule.analysis.Trial;
import dev.hyperbound.processor.rule.analysis.WitnessSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A stub as the search for examples sees it: what its values have to satisfy, its defaults, and values to try. */
final class ExampleSearch {
    private final Stub stub;
    private final Map<String, List<Value>> candidates = new HashMap<>();

    ExampleSearch(Stub stub) {
        this.stub = stub;
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
        Optional<Map<String, Object>> witness = new WitnessSearch(demands(stub), defaults(stub), asRulesSeeThem).find();
        return witness.isPresent()
                ? call(witness.get())
                : new SmallestCall(stub, stub.requiredParameters(), Map.of(), false);
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
        return new SmallestCall(stub, sets, values, true);
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
    static Trial trial(Stub stub, Map<String, Value> given) {
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : stub.parameters()) {
            Optional<Value> value = Optional.ofNullable(given.get(parameter.wireName()));
            if (value.isPresent()) {
                values.put(parameter.wireName(), RuleValue.of(parameter.type(), value.get()));
            }
        }
        return new Trial(demands(stub), defaults(stub), values);
    }

    private static Map<String, Object> defaults(Stub stub) {
        Map<String, Object> defaults = new HashMap<>();
        for (Parameter parameter : stub.parameters()) {
            if (parameter.defaulted().isPresent()) {
                Value value = parameter.defaulted().get().value();
                defaults.put(parameter.wireName(), RuleValue.of(parameter.type(), value));
            }
        }
        return defaults;
    }

    private static Demands demands(Stub stub) {
        List<TypedRule> rules = new ArrayList<>();
        List<TypedRule> advice = new ArrayList<>();
        for (StubRule rule : stub.rules()) {
            (rule.severity() == Severity.ERROR ? rules : advice).add(rule.rule());
        }
        Set<String> required = new LinkedHashSet<>();
        Map<String, TypedRule> requiredWhen = new LinkedHashMap<>();
        Map<String, TypedRule> usedWhen = new LinkedHashMap<>();
        for (Parameter parameter : stub.parameters()) {
            String name = parameter.wireName();
            if (parameter.isRequired()) {
                required.add(name);
            }
            if (parameter.requiredWhen().isPresent()) {
                requiredWhen.put(name, parameter.requiredWhen().get().rule());
            }
            if (parameter.usedWhen().isPresent()) {
                usedWhen.put(name, parameter.usedWhen().get().rule());
            }
        }
        return new Demands(rules, advice, required, requiredWhen, usedWhen);
    }
}
