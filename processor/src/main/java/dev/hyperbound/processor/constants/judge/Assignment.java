package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.Tree;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.runtime.MalformedValueException;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violations;
import dev.hyperbound.runtime.WireReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is known of a builder's fields: a builder that holds constants in place of values. */
final class Assignment {
    private final StubFacts facts;
    private final Map<String, Setting> settings = new HashMap<>();
    private final Set<String> tuned = new HashSet<>();
    private Optional<WireReader> reader = Optional.empty();

    Assignment(StubFacts facts) {
        this.facts = facts;
    }

    /** What a parameter was given; nothing if it was never set. */
    Optional<Given> of(String wireName) {
        Setting setting = settings.get(wireName);
        return setting == null ? Optional.empty() : Optional.of(setting.given());
    }

    /** What is wrong with a parameter's own value. */
    List<ValueCheck.Wrong> wrong(String wireName) {
        Setting setting = settings.get(wireName);
        return setting == null ? List.of() : setting.wrong();
    }

    boolean isTuned(String wireName) {
        return tuned.contains(wireName);
    }

    /** What texts were read, and what of them could not be. */
    Optional<WireReader> reader() {
        return reader;
    }

    /** What is wrong with the texts that could not be read. */
    List<Violation> unread() {
        return Violations.of(reader.orElse(null)).done(facts.described());
    }

    /** A setter was called. */
    void set(Parameter parameter, Setting setting) {
        settings.put(parameter.wireName(), setting);
        tuned.remove(parameter.wireName());
        if (reader.isPresent()) {
            reader.get().forget(parameter.wireName());
        }
    }

    /** A parameter is tuned: it has a value, and none of its own. */
    void tune(Parameter parameter, Tree tree) {
        set(parameter, new Setting(Given.unknown(false, List.of(), tree), List.of()));
        tuned.add(parameter.wireName());
    }

    /** A text was set, as by {@code set("epochs", "30")}. */
    void set(String wireName, String text, Tree tree) {
        tuned.remove(wireName);
        read(WireReader.of(wireName, text, reader.orElse(null)), name -> tree);
    }

    /**
     * Reads texts as the builder does.
     *
     * @param trees where the text of a wire name stands
     */
    void read(WireReader texts, Function<String, Tree> trees) {
        reader = Optional.of(texts);
        for (Parameter parameter : facts.stub().parameters()) {
            boolean mayRead = texts.readsContext() || !parameter.context();
            if (mayRead) {
                texts.also(parameter.wireName(), parameter.alsoNames().toArray(new String[0]));
                if (isAbsent(parameter, texts)) {
                    put(parameter, Given.nothing(trees.apply(parameter.wireName())));
                } else if (texts.has(parameter.wireName())) {
                    read(parameter, texts, trees.apply(parameter.wireName()));
                }
            }
        }
        texts.finish(facts.stub().name(), facts.described());
    }

    private void put(Parameter parameter, Given given) {
        settings.put(parameter.wireName(), Setting.of(facts, parameter, given));
    }

    private static boolean isAbsent(Parameter parameter, WireReader texts) {
        return parameter.absent().isPresent()
                && texts.isAbsent(
                        parameter.wireName(), parameter.absent().get().texts().toArray(new String[0]));
    }

    private void read(Parameter parameter, WireReader texts, Tree tree) {
        try {
            put(parameter, ofText(parameter, WireValue.read(parameter.type(), texts.text()), tree));
        } catch (MalformedValueException malformed) {
            texts.malformed(malformed);
        }
    }

    private Given ofText(Parameter parameter, Value value, Tree tree) {
        if (!facts.isCertain(parameter)) {
            return Given.unknown(false, List.of(), tree);
        }
        List<Value> values = value.parts();
        if (values.isEmpty() && parameter.isAbsentable()) {
            return Given.nothing(tree);
        }
        List<Given.Part> parts = new ArrayList<>();
        for (Value part : values) {
            parts.add(new Given.Part(Optional.of(part), tree));
        }
        return Given.known(value, parts, tree);
    }
}
