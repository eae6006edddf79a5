package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.rule.analysis.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest call of the generated builder that is valid, with values that satisfy every rule; or which parameters
 * such a call has to set.
 *
 * @param sets the parameters that the call sets, in declaration order
 * @param values what it sets them to, by wire name; none if that is not known
 * @param complete whether the values are known and valid together
 */
public record SmallestCall(StubAnalysis analysis, List<Parameter> sets, Map<String, Value> values, boolean complete) {
    public SmallestCall {
        sets = List.copyOf(sets);
        values = Map.copyOf(values);
    }

    /** The call as Java, a line a method. */
    public String java() {
        StringBuilder java =
                new StringBuilder(analysis.stub().hyperparametersClass().simpleName()).append(".builder()\n");
        for (Parameter parameter : sets) {
            java.append("    ").append(setter(parameter)).append('\n');
        }
        return java.append("    .build()\n    .toMap()").toString();
    }

    private String setter(Parameter parameter) {
        Optional<Value> value = Optional.ofNullable(values.get(parameter.wireName()));
        return value.isPresent() ? JavaCalls.setter(parameter, value.get()) : "." + parameter.accessor() + "(…)";
    }

    /** An entry of the map that the call gives. */
    public record Entry(String name, String value, boolean given) {}

    /** The map that the call gives, in declaration order; empty if the values are not known. */
    public List<Entry> map() {
        List<Entry> entries = new ArrayList<>();
        if (complete) {
            Trial trial = ExampleSearch.trial(analysis, values);
            for (Parameter parameter : analysis.stub().parameters()) {
                boolean given = values.containsKey(parameter.wireName());
                Optional<Value> value = value(parameter);
                if (value.isPresent() && !parameter.context() && (given || !trial.isUnused(parameter.wireName()))) {
                    entries.add(new Entry(parameter.wireName(), WireText.of(parameter.type(), value.get()), given));
                }
            }
        }
        return List.copyOf(entries);
    }

    /** What a parameter holds, if anything. */
    private Optional<Value> value(Parameter parameter) {
        Optional<Value> value = Optional.ofNullable(values.get(parameter.wireName()));
        return value.isEmpty() && parameter.shownDefault().isPresent()
                ? Optional.of(parameter.shownDefault().get().value())
                : value;
    }
}
