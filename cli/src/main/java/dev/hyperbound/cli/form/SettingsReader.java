package dev.hyperbound.cli.form;

import dev.hyperbound.cli.file.Node;
import dev.hyperbound.cli.file.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the hyperparameters of a request: a map, or a list of name and value. */
final class SettingsReader {
    private SettingsReader() {}

    /** The hyperparameters under a key; an empty map where the key is missing. */
    static Settings of(Keys keys, String key, Place request) {
        if (keys.hasPath(key)) {
            return new Settings(request, List.of(), true, true);
        }
        Optional<Node.Entry> entry = keys.entry(key);
        if (entry.isEmpty()) {
            return new Settings(request, List.of(), false, true);
        }
        Place place = entry.get().keyPlace();
        Node value = entry.get().value();
        if (Later.isLater(value)) {
            return new Settings(place, List.of(), true, true);
        }
        return value.accept(new Node.Visitor<>() {
            @Override
            public Settings mapping(Node.Mapping mapping) {
                return new Settings(place, entries(mapping), false, true);
            }

            @Override
            public Settings items(Node.Items items) {
                return new Settings(place, pairs(items), false, true);
            }

            @Override
            public Settings scalar(Node.Scalar scalar) {
                return new Settings(place, List.of(), scalar.value().isPresent(), true);
            }
        });
    }

    /** A file that is nothing but the hyperparameters. */
    static Settings plain(Node.Mapping mapping) {
        return new Settings(mapping.place(), entries(mapping), false, false);
    }

    private static List<Setting> entries(Node.Mapping mapping) {
        List<Setting> settings = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            boolean later = Keys.isPath(entry.key()) || Later.isLater(entry.value());
            settings.add(new Setting(
                    Keys.withoutPath(entry.key()),
                    entry.keyPlace(),
                    entry.value().place(),
                    later ? Optional.empty() : Optional.of(entry.value())));
        }
        return settings;
    }

    private static List<Setting> pairs(Node.Items items) {
        List<Setting> settings = new ArrayList<>();
        for (Node element : items.elements()) {
            Optional<Keys> pair = element.asMapping().map(Keys::new);
            Optional<Node> name = pair.flatMap(keys -> keys.get("Name"));
            Optional<String> text = name.flatMap(Node::asText);
            if (pair.isPresent() && name.isPresent() && text.isPresent()) {
                Optional<Node> value = pair.get().get("Value").filter(node -> !Later.isLater(node));
                settings.add(new Setting(
                        text.get(), name.get().place(), value.orElse(name.get()).place(), value));
            }
        }
        return settings;
    }
}
