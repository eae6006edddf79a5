package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.WireText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The smallest call of the generated builder that is valid, with values that satisfy every rule; or which parameters
 * such a call has to set.
 *
 * @param sets the parameters that the call sets, in declaration order
 * @param values what it sets them to, by wire name; none if that is not known
 * @param complete whether the values are known and valid together
 */
public record SmallestCall(Stub stub, List<Parameter> sets, Map<String, Value> values, boolean complete) {
    /** A search that takes longer than this many tries gives up: it is about an example, not about an answer. */
    private static final int TRIES = 3_000;

    private static final int ENLARGEMENTS = 4;

    public SmallestCall {
        sets = List.copyOf(sets);
        values = Map.copyOf(values);
    }

    /** Finds the call. */
    static SmallestCall of(Stub stub, Candidates candidates) {
        return new Search(stub, candidates).find();
    }

    /** The call as Java, a line a method. */
    public String java() {
        StringBuilder java = new StringBuilder(stub.hyperparametersClass().simpleName()).append(".builder()\n");
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
            Trial trial = new Trial(stub, values);
            for (Parameter parameter : stub.parameters()) {
                boolean given = values.containsKey(parameter.wireName());
                Optional<Value> value = trial.value(parameter);
                if (value.isPresent() && !parameter.context() && (given || !trial.isUnused(parameter))) {
                    entries.add(new Entry(parameter.wireName(), WireText.of(parameter.type(), value.get()), given));
                }
            }
        }
        return List.copyOf(entries);
    }

    /** The search: required parameters first, then also those that broken rules are about. */
    private static final class Search {
        private final Stub stub;
        private final Candidates candidates;
        private final Map<String, List<Value>> known = new LinkedHashMap<>();
        private int triesLeft;

        Search(Stub stub, Candidates candidates) {
            this.stub = stub;
            this.candidates = candidates;
        }

        SmallestCall find() {
            List<Parameter> required = stub.requiredParameters();
            List<Parameter> sets = required;
            for (int i = 0; i < ENLARGEMENTS; i++) {
                for (Aim aim : Aim.values()) {
                    Optional<Map<String, Value>> found = assign(sets, aim);
                    if (found.isPresent()) {
                        return new SmallestCall(stub, sets, found.get(), true);
                    }
                }
                List<Parameter> enlarged = enlarged(sets);
                if (enlarged.size() == sets.size()) {
                    break;
                }
                sets = enlarged;
            }
            return new SmallestCall(stub, required, Map.of(), false);
        }

        private List<Value> values(Parameter parameter) {
            String name = parameter.wireName();
            if (!known.containsKey(name)) {
                known.put(name, candidates.of(parameter));
            }
            return known.get(name);
        }

        private Optional<Map<String, Value>> assign(List<Parameter> sets, Aim aim) {
            triesLeft = TRIES;
            return assign(sets, 0, new LinkedHashMap<>(), aim);
        }

        /** Tries the values of one parameter after the other; what is wrong already is not completed. */
        private Optional<Map<String, Value>> assign(List<Parameter> sets, int at, Map<String, Value> given, Aim aim) {
            if (at == sets.size()) {
                return aim.isReached(new Trial(stub, given)) ? Optional.of(given) : Optional.empty();
            }
            Parameter parameter = sets.get(at);
            for (Value value : values(parameter)) {
                if (triesLeft-- <= 0) {
                    return Optional.empty();
                }
                Map<String, Value> more = new LinkedHashMap<>(given);
                more.put(parameter.wireName(), value);
                Optional<Map<String, Value>> found =
                        new Trial(stub, more).isPromising(sets.subList(at + 1, sets.size()))
                                ? assign(sets, at + 1, more, aim)
                                : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        /** The parameters, and those that have to change or to be given for the rules to hold. */
        private List<Parameter> enlarged(List<Parameter> sets) {
            Set<String> names = new HashSet<>();
            Map<String, Value> first = new LinkedHashMap<>();
            for (Parameter parameter : sets) {
                names.add(parameter.wireName());
                List<Value> values = values(parameter);
                if (!values.isEmpty()) {
                    first.put(parameter.wireName(), values.get(0));
                }
            }
            names.addAll(new Trial(stub, first).concerned());
            List<Parameter> enlarged = new ArrayList<>();
            for (Parameter parameter : stub.parameters()) {
                if (names.contains(parameter.wireName())) {
                    enlarged.add(parameter);
                }
            }
            return enlarged;
        }
    }

    /** What values are searched for, the better first. */
    private enum Aim {
        WITHOUT_WARNING,
        VALID;

        boolean isReached(Trial trial) {
            return this == WITHOUT_WARNING ? trial.isClean() : trial.isValid();
        }
    }
}
