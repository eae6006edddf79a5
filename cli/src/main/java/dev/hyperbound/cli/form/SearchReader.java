package dev.hyperbound.cli.form;

import dev.hyperbound.Goal;
import dev.hyperbound.Scale;
import dev.hyperbound.cli.file.Node;
import dev.hyperbound.cli.file.Place;
import dev.hyperbound.runtime.ParameterRange;
import dev.hyperbound.runtime.TuningObjective;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads ranges and objective of a tuning job. */
final class SearchReader {
    private final List<ParameterRange> ranges = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();

    private SearchReader() {}

    /**
     * The search of a job.
     *
     * @param ranges holds the lists of ranges
     * @param objective holds metric and direction
     */
    static Search of(Optional<Keys> ranges, Optional<Keys> objective, Place place) {
        SearchReader reader = new SearchReader();
        ranges.ifPresent(reader::read);
        Place objectivePlace = objective.map(keys -> keys.mapping().place()).orElse(place);
        return new Search(
                reader.ranges,
                reader.places,
                objective.flatMap(SearchReader::objective),
                objectivePlace,
                reader.unknown);
    }

    private static Optional<TuningObjective> objective(Keys keys) {
        Optional<String> metric = keys.text("MetricName");
        Optional<Goal> goal = keys.text("Type")
                .map(type -> type.toUpperCase(Locale.ROOT))
                .flatMap(type -> constant(Goal.values(), type));
        return metric.flatMap(name -> goal.map(direction -> new TuningObjective(name, direction)));
    }

    private void read(Keys keys) {
        for (Keys range : elements(keys, "IntegerParameterRanges")) {
            name(range).ifPresent(name -> number(name, range, true));
        }
        for (Keys range : elements(keys, "ContinuousParameterRanges")) {
            name(range).ifPresent(name -> number(name, range, false));
        }
        for (Keys range : elements(keys, "CategoricalParameterRanges")) {
            name(range).ifPresent(name -> values(name, range));
        }
        for (Keys range : elements(keys, "AutoParameters")) {
            name(range).ifPresent(unknown::add);
        }
    }

    private static List<Keys> elements(Keys keys, String list) {
        List<Keys> elements = new ArrayList<>();
        for (Node element :
                keys.get(list).flatMap(Node::asItems).map(Node.Items::elements).orElse(List.of())) {
            element.asMapping().map(Keys::new).ifPresent(elements::add);
        }
        return elements;
    }

    private Optional<String> name(Keys range) {
        Optional<Node> name = range.get("Name");
        Optional<String> text = name.flatMap(Node::asText).filter(known -> !Later.isLater(name.get()));
        text.ifPresent(known -> places.put(known, name.get().place()));
        return text;
    }

    private void number(String name, Keys range, boolean whole) {
        Optional<String> min = bound(range, "MinValue");
        Optional<String> max = bound(range, "MaxValue");
        if (min.isEmpty() || max.isEmpty()) {
            unknown.add(name);
            return;
        }
        Scale scale = range.text("ScalingType")
                .map(text -> text.replace("ReverseLogarithmic", "REVERSE_LOGARITHMIC")
                        .toUpperCase(Locale.ROOT))
                .flatMap(text -> constant(Scale.values(), text))
                .orElse(Scale.AUTO);
        ranges.add(
                whole
                        ? new ParameterRange.Integer(name, min.get(), max.get(), scale)
                        : new ParameterRange.Continuous(name, min.get(), max.get(), scale));
    }

    /** An end of a range; some write a number where the service wants a string. */
    private static Optional<String> bound(Keys range, String key) {
        return range.get(key)
                .filter(node -> !Later.isLater(node))
                .flatMap(Node::asScalar)
                .flatMap(Node.Scalar::value)
                .map(Object::toString);
    }

    private void values(String name, Keys range) {
        Optional<Node.Items> items = range.get("Values").flatMap(Node::asItems);
        if (items.isEmpty() || items.get().elements().stream().anyMatch(Later::isLater)) {
            unknown.add(name);
            return;
        }
        List<String> values = new ArrayList<>();
        for (Node element : items.get().elements()) {
            element.asScalar().flatMap(Node.Scalar::value).map(Object::toString).ifPresent(values::add);
        }
        ranges.add(new ParameterRange.Categorical(name, values));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
