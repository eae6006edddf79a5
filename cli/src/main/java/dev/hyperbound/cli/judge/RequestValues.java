package dev.hyperbound.cli.judge;

import dev.hyperbound.cli.file.Node;
import dev.hyperbound.cli.form.Setting;
import dev.hyperbound.cli.form.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The values of a file as the definitions of algorithms take them. */
final class RequestValues implements Node.Visitor<Optional<Object>> {
    private static final RequestValues VALUES = new RequestValues();

    private RequestValues() {}

    /** All that is text. */
    static Map<String, String> texts(Settings settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Setting setting : settings.entries()) {
            setting.value().flatMap(Node::asText).ifPresent(text -> texts.putIfAbsent(setting.name(), text));
        }
        return texts;
    }

    /** All that is known, typed as the file has it. */
    static Map<String, @Nullable Object> typed(Settings settings) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Setting setting : settings.entries()) {
            setting.value()
                    .ifPresent(node -> values.putIfAbsent(
                            setting.name(), node.accept(VALUES).orElse(null)));
        }
        return values;
    }

    /** Names of what is known only when the job starts. */
    static Set<String> unknown(Settings settings) {
        Set<String> names = new TreeSet<>();
        for (Setting setting : settings.entries()) {
            if (setting.isUnknown()) {
                names.add(setting.name());
            }
        }
        return names;
    }

    @Override
    public Optional<Object> mapping(Node.Mapping mapping) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            values.put(entry.key(), entry.value().accept(this).orElse(null));
        }
        return Optional.of(values);
    }

    @Override
    public Optional<Object> items(Node.Items items) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Node element : items.elements()) {
            values.add(element.accept(this).orElse(null));
        }
        return Optional.of(values);
    }

    @Override
    public Optional<Object> scalar(Node.Scalar scalar) {
        return scalar.value();
    }
}
