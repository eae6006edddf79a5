package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.Tree;
import dev.hyperbound.processor.constants.call.GeneratedMethod.Role;
import dev.hyperbound.processor.constants.call.Step;
import dev.hyperbound.processor.constants.call.Surroundings;
import dev.hyperbound.processor.constants.fold.Constant;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code fromMap} and {@code fromValues} find wrong with a map that is written out. */
final class MapCheck {
    private final StubFacts facts;
    private final Places places;
    private final Step step;
    private final Map<String, Constant.Entry> entries = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Parameter> unknown = new ArrayList<>();
    private boolean hasUnknownNames;
    private final boolean isWrittenOut;

    MapCheck(StubFacts facts, Places places, Step step, Surroundings surroundings) {
        this.facts = facts;
        this.places = places;
        this.step = step;
        this.isWrittenOut = reads(surroundings);
    }

    /** Keeps the entries; false where the map is not written out, or {@code Map.of} refuses a second of the same name. */
    private boolean reads(Surroundings surroundings) {
        Optional<List<Constant.Entry>> all =
                surroundings.folder().fold(step.tree().getArguments().get(0)).flatMap(Constant::entries);
        if (all.isEmpty()) {
            return false;
        }
        for (Constant.Entry entry : all.get()) {
            Optional<Object> key = entry.key().plain();
            if (key.isEmpty()) {
                hasUnknownNames = true;
            } else if (entries.put(key.get().toString(), entry) != null) {
                return false;
            } else {
                keep(key.get().toString(), entry.value());
            }
        }
        return true;
    }

    /** A name that is read by nobody is wrong, whatever its value is. */
    private void keep(String name, Constant constant) {
        Optional<Object> value = step.is(Role.FROM_MAP) ? constant.plain() : JavaObject.of(constant);
        Optional<Parameter> parameter = facts.byAnyName(name);
        if (value.isEmpty() && parameter.isPresent() && !parameter.get().context()) {
            unknown.add(parameter.get());
        } else {
            values.put(name, value.orElse(""));
        }
    }

    List<Finding> findings() {
        if (!isWrittenOut) {
            return List.of();
        }
        KnownMap map = new KnownMap(facts, this::value, unknown());
        List<Violation> found = step.is(Role.FROM_MAP) ? map.check(texts()) : map.checkValues(values);
        List<Finding> findings = new ArrayList<>();
        for (Violation violation : found) {
            findings.add(places.finding(violation, tree(violation)));
        }
        return findings;
    }

    /** The parameters that may have any value: under an unknown name each that has no value yet. */
    private List<Parameter> unknown() {
        List<Parameter> all = new ArrayList<>(unknown);
        for (Parameter parameter : facts.stub().parameters()) {
            if (hasUnknownNames
                    && !parameter.context()
                    && entry(parameter.wireName()).isEmpty()) {
                all.add(parameter);
            }
        }
        return all;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(name, value.toString()));
        return texts;
    }

    private Tree tree(Violation violation) {
        Optional<Constant.Entry> entry = violation.parameters().isEmpty()
                ? Optional.empty()
                : entry(violation.parameters().get(0));
        if (entry.isEmpty() || violation.kind() == Kind.REQUIRED) {
            return step.tree();
        }
        boolean isOfName = violation.kind() == Kind.UNKNOWN || violation.kind() == Kind.DUPLICATE;
        return isOfName ? entry.get().key().tree() : entry.get().value().tree();
    }

    private Tree value(String name) {
        return entry(name).map(entry -> entry.value().tree()).orElse(step.tree());
    }

    /** The entry of a parameter, by whichever of its names. */
    private Optional<Constant.Entry> entry(String wireName) {
        Optional<Parameter> parameter = facts.byAnyName(wireName);
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().equals(wireName)
                        || (parameter.isPresent() && parameter.get().alsoNames().contains(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
