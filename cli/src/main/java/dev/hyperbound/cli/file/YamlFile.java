package dev.hyperbound.cli.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Reads YAML, of one document or several; anchors and merged keys are followed, and an avalanche of them is refused. */
final class YamlFile {
    /** Nodes after anchors are followed: a request has some hundred. */
    private static final int MOST_NODES = 100_000;

    private static final int DEEPEST = 200;

    private final Scalars scalars = new Scalars(options());
    private int nodes;

    private YamlFile() {}

    static List<Node> read(SourceText source) throws UnreadableFileException {
        YamlFile file = new YamlFile();
        Yaml yaml = new Yaml(file.scalars, new Representer(new DumperOptions()), new DumperOptions(), options());
        try {
            List<Node> documents = new ArrayList<>();
            for (org.yaml.snakeyaml.nodes.Node document : yaml.composeAll(new StringReader(source.text()))) {
                documents.add(file.node(document, 0));
            }
            return documents;
        } catch (MarkedYAMLException e) {
            throw new UnreadableFileException("is no YAML: " + problem(e), place(e.getProblemMark()));
        } catch (YAMLException e) {
            throw new UnreadableFileException(
                    "is no YAML that can be read: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    Place.START);
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        options.setCodePointLimit(SourceText.LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }

    private Node node(org.yaml.snakeyaml.nodes.Node node, int depth) throws UnreadableFileException {
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            throw new UnreadableFileException("grows without end where its anchors are followed", place(node));
        }
        return switch (node.getNodeId()) {
            case mapping -> mapping((MappingNode) node, depth);
            case sequence -> items((SequenceNode) node, depth);
            default -> scalar((ScalarNode) node);
        };
    }

    private Node mapping(MappingNode node, int depth) throws UnreadableFileException {
        scalars.merge(node);
        List<Node.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : node.getValue()) {
            org.yaml.snakeyaml.nodes.Node key = tuple.getKeyNode();
            String name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
            entries.add(new Node.Entry(name, place(key), node(tuple.getValueNode(), depth + 1)));
        }
        return new Node.Mapping(place(node), entries);
    }

    private Node items(SequenceNode node, int depth) throws UnreadableFileException {
        List<Node> elements = new ArrayList<>();
        for (org.yaml.snakeyaml.nodes.Node element : node.getValue()) {
            elements.add(node(element, depth + 1));
        }
        return new Node.Items(place(node), elements);
    }

    private Node scalar(ScalarNode node) {
        return new Node.Scalar(place(node), scalars.value(node));
    }

    private static Place place(org.yaml.snakeyaml.nodes.Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        int width = start.getLine() == end.getLine() ? end.getColumn() - start.getColumn() : 1;
        return new Place(start.getLine() + 1, start.getColumn() + 1, width);
    }

    private static Place place(org.yaml.snakeyaml.error.@org.jspecify.annotations.Nullable Mark mark) {
        return mark == null ? Place.START : new Place(mark.getLine() + 1, mark.getColumn() + 1, 1);
    }

    private static String problem(MarkedYAMLException e) {
        return String.valueOf(e.getProblem()).lines().findFirst().orElse("");
    }

    /** The library's own idea of what a plain word is, without building whole documents. */
    private static final class Scalars extends SafeConstructor {
        Scalars(LoaderOptions options) {
            super(options);
        }

        Optional<Object> value(ScalarNode node) {
            Tag tag = node.getTag();
            if (tag.equals(Tag.NULL)) {
                return Optional.empty();
            }
            if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) || tag.equals(Tag.BOOL)) {
                return Optional.of(constructObject(node));
            }
            return Optional.of(node.getValue());
        }

        void merge(MappingNode node) {
            flattenMapping(node);
        }
    }
}
