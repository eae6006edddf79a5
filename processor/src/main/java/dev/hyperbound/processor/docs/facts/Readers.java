package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For each parameter of a stub what reads it. */
final class Readers {
    private final Map<String, List<StubRule>> rules = new HashMap<>();
    private final Map<String, List<Parameter>> required = new HashMap<>();
    private final Map<String, Parameter> parameters = new HashMap<>();

    Readers(Stub stub) {
        for (StubRule rule : stub.rules()) {
            for (String name : rule.rule().reads()) {
                add(rule, name, rules);
            }
        }
        for (Parameter parameter : stub.parameters()) {
            parameters.put(parameter.wireName(), parameter);
            if (parameter.requiredWhen().isPresent()) {
                for (String name : parameter.requiredWhen().get().rule().reads()) {
                    add(parameter, name, required);
                }
            }
        }
    }

    private static <T> void add(T reader, String name, Map<String, List<T>> readers) {
        if (!readers.containsKey(name)) {
            readers.put(name, new ArrayList<>());
        }
        readers.get(name).add(reader);
    }

    /** The rules that read a parameter. */
    List<StubRule> rules(Parameter parameter) {
        return rules.getOrDefault(parameter.wireName(), List.of());
    }

    /** The parameters that a parameter may make required. */
    List<Parameter> required(Parameter parameter) {
        return required.getOrDefault(parameter.wireName(), List.of());
    }

    /** Rules and conditions that read a parameter and that refuse something. */
    List<TypedRule> refusing(Parameter parameter) {
        List<TypedRule> refusing = new ArrayList<>();
        for (StubRule rule : rules(parameter)) {
            refusing.add(rule.rule());
        }
        for (Parameter other : required(parameter)) {
            if (other.requiredWhen().isPresent()) {
                refusing.add(other.requiredWhen().get().rule());
            }
        }
        return refusing;
    }

    /** The parameters that a rule reads. */
    List<Parameter> read(TypedRule rule) {
        List<Parameter> read = new ArrayList<>();
        for (String name : rule.reads()) {
            if (parameters.containsKey(name)) {
                read.add(parameters.get(name));
            }
        }
        return read;
    }
}
