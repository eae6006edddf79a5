package dev.hyperbound.cli.form;

import dev.hyperbound.cli.file.Node;
import dev.hyperbound.cli.file.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the jobs in a document. A request is known by its own keys, wherever it stands: by itself, in a state of a
 * workflow, a step of a pipeline or the {@code spec} of a manifest, so each of these needs no reader of its own.
 */
public final class Requests implements Node.Visitor<Void> {
    private static final String ALGORITHM = "AlgorithmSpecification";
    private static final String HYPERPARAMETERS = "HyperParameters";
    private static final String STATIC = "StaticHyperParameters";
    private static final String TUNING = "HyperParameterTuningJobConfig";

    private final List<Request> found = new ArrayList<>();
    private String title = "";

    private Requests() {}

    /** The jobs that a document describes, in its order; none where it is no request. */
    public static List<Request> in(Node document) {
        Requests requests = new Requests();
        document.accept(requests);
        return List.copyOf(requests.found);
    }

    /** A document that is nothing but hyperparameters. */
    public static Request plain(Node.Mapping document) {
        return new Request(
                "",
                new Request.Hints(List.of(), List.of(), List.of()),
                SettingsReader.plain(document),
                Optional.empty());
    }

    @Override
    public Void mapping(Node.Mapping mapping) {
        Keys keys = new Keys(mapping);
        if (keys.has(TUNING) && (keys.has("TrainingJobDefinition") || keys.has("TrainingJobDefinitions"))) {
            tuning(keys);
        } else if (keys.has(ALGORITHM)) {
            found.add(training(keys));
        } else {
            for (Node.Entry entry : mapping.entries()) {
                String before = title;
                title = entry.key();
                entry.value().accept(this);
                title = before;
            }
        }
        return null;
    }

    @Override
    public Void items(Node.Items items) {
        for (Node element : items.elements()) {
            element.asMapping()
                    .map(Keys::new)
                    .flatMap(keys -> keys.text("Name"))
                    .ifPresent(name -> title = name);
            element.accept(this);
        }
        return null;
    }

    @Override
    public Void scalar(Node.Scalar scalar) {
        return null;
    }

    private Request training(Keys keys) {
        Place place = keys.mapping().place();
        return new Request(title, hints(keys), SettingsReader.of(keys, HYPERPARAMETERS, place), Optional.empty());
    }

    private void tuning(Keys keys) {
        Optional<Keys> config = keys.inside(TUNING);
        keys.inside("TrainingJobDefinition")
                .ifPresent(definition -> found.add(definition(
                        definition,
                        config.flatMap(inside -> inside.inside("ParameterRanges")),
                        config.flatMap(inside -> inside.inside("HyperParameterTuningJobObjective")))));
        for (Node element : keys.get("TrainingJobDefinitions")
                .flatMap(Node::asItems)
                .map(Node.Items::elements)
                .orElse(List.of())) {
            element.asMapping()
                    .map(Keys::new)
                    .ifPresent(definition -> found.add(definition(
                            definition,
                            definition.inside("HyperParameterRanges"),
                            definition.inside("TuningObjective"))));
        }
    }

    private Request definition(Keys definition, Optional<Keys> ranges, Optional<Keys> objective) {
        Place place = definition.mapping().place();
        return new Request(
                definition.text("DefinitionName").orElse(title),
                hints(definition),
                SettingsReader.of(definition, STATIC, place),
                Optional.of(SearchReader.of(ranges, objective, place)));
    }

    private static Request.Hints hints(Keys keys) {
        Optional<Keys> algorithm = keys.inside(ALGORITHM);
        List<String> images = new ArrayList<>();
        List<String> names = new ArrayList<>();
        algorithm.flatMap(inside -> inside.text("TrainingImage")).ifPresent(images::add);
        algorithm.flatMap(inside -> inside.text("AlgorithmName")).ifPresent(names::add);
        Texts others = new Texts();
        keys.mapping().accept(others);
        return new Request.Hints(images, names, others.texts);
    }

    /** Every text of a request. */
    private static final class Texts implements Node.Visitor<Void> {
        private final List<String> texts = new ArrayList<>();

        @Override
        public Void mapping(Node.Mapping mapping) {
            mapping.entries().forEach(entry -> entry.value().accept(this));
            return null;
        }

        @Override
        public Void items(Node.Items items) {
            items.elements().forEach(element -> element.accept(this));
            return null;
        }

        @Override
        public Void scalar(Node.Scalar scalar) {
            scalar.text().ifPresent(texts::add);
            return null;
        }
    }
}
