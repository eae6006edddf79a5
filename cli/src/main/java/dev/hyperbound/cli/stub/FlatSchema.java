package dev.hyperbound.cli.stub;

import dev.hyperbound.cli.file.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a JSON Schema of an object whose properties are single values or lists of them. */
final class FlatSchema {
    private static final Set<String> KNOWN_IN_PROPERTY = Set.of(
            "type",
            "description",
            "title",
            "default",
            "enum",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "pattern",
            "items",
            "examples",
            "$comment",
            "const");
    private static final Set<String> KNOWN_IN_SCHEMA = Set.of(
            "$schema",
            "$id",
            "$comment",
            "type",
            "title",
            "description",
            "properties",
            "required",
            "additionalProperties");
    private static final BigDecimal MIN_INT = new BigDecimal(Integer.MIN_VALUE);
    private static final BigDecimal MAX_INT = new BigDecimal(Integer.MAX_VALUE);

    private FlatSchema() {}

    static Optional<Node.Mapping> properties(Node document) {
        return document.asMapping().flatMap(schema -> schema.get("properties")).flatMap(Node::asMapping);
    }

    /** Keywords of the schema itself that say more than a stub can. */
    static List<String> notes(Node.Mapping schema) {
        List<String> notes = new ArrayList<>();
        for (Node.Entry entry : schema.entries()) {
            if (!KNOWN_IN_SCHEMA.contains(entry.key())) {
                notes.add("not carried over: " + entry.key());
            }
        }
        return notes;
    }

    static List<Draft> drafts(Node.Mapping schema, Node.Mapping properties) {
        Set<String> required = new HashSet<>(texts(schema.get("required")));
        List<Draft> drafts = new ArrayList<>();
        for (Node.Entry entry : properties.entries()) {
            if (!entry.key().startsWith("$")) {
                drafts.add(draft(entry, required.contains(entry.key())));
            }
        }
        return drafts;
    }

    private static Draft draft(Node.Entry entry, boolean required) {
        DraftBuilder draft = new DraftBuilder(entry.key()).required(required);
        Optional<Node.Mapping> property = entry.value().asMapping();
        if (property.isEmpty()) {
            return draft.note("a property without a schema").build();
        }
        Node.Mapping schema = property.get();
        text(schema, "description").or(() -> text(schema, "title")).ifPresent(draft::description);
        type(draft, schema);
        schema.get("default").flatMap(FlatSchema::wire).ifPresent(draft::defaultText);
        for (Node.Entry keyword : schema.entries()) {
            if (!KNOWN_IN_PROPERTY.contains(keyword.key())) {
                draft.note(keyword.key());
            }
        }
        return draft.build();
    }

    private static void type(DraftBuilder draft, Node.Mapping schema) {
        List<String> values = texts(schema.get("enum"));
        if (!values.isEmpty()) {
            Choice.of(values).addTo(draft);
            return;
        }
        switch (text(schema, "type").orElse("")) {
            case "integer" -> whole(draft, schema);
            case "number" -> {
                draft.kind(Draft.Kind.DOUBLE);
                ends(draft, schema);
                number(schema, "multipleOf").ifPresent(factor -> draft.note("multipleOf " + factor));
            }
            case "boolean" -> draft.kind(Draft.Kind.BOOLEAN);
            case "string" -> text(schema, "pattern").map(FlatSchema::whole).ifPresent(draft::pattern);
            case "array" -> list(draft, schema);
            default -> draft.note("type " + text(schema, "type").orElse("(none)") + "; taken as a string");
        }
    }

    private static void whole(DraftBuilder draft, Node.Mapping schema) {
        boolean isInt = List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum").stream()
                .map(key -> number(schema, key))
                .flatMap(Optional::stream)
                .allMatch(end -> end.compareTo(MIN_INT) >= 0 && end.compareTo(MAX_INT) <= 0);
        draft.kind(isInt ? Draft.Kind.INT : Draft.Kind.LONG);
        ends(draft, schema);
        text(schema, "multipleOf").ifPresent(draft::multipleOf);
    }

    private static void ends(DraftBuilder draft, Node.Mapping schema) {
        text(schema, "minimum").ifPresent(end -> draft.low(end, true));
        text(schema, "maximum").ifPresent(end -> draft.high(end, true));
        number(schema, "exclusiveMinimum").ifPresent(end -> draft.low(end.toString(), false));
        number(schema, "exclusiveMaximum").ifPresent(end -> draft.high(end.toString(), false));
    }

    private static void list(DraftBuilder draft, Node.Mapping schema) {
        Optional<Node.Mapping> items = schema.get("items").flatMap(Node::asMapping);
        String element = items.flatMap(inside -> text(inside, "type")).orElse("string");
        draft.kind(
                switch (element) {
                    case "integer" -> Draft.Kind.INTS;
                    case "number" -> Draft.Kind.DOUBLES;
                    default -> Draft.Kind.STRINGS;
                });
        if (items.isPresent() && items.get().entries().size() > 1) {
            draft.note("limits of the items");
        }
    }

    /** JSON Schema looks for a match anywhere, a stub wants the whole text to match. */
    private static String whole(String pattern) {
        if (pattern.startsWith("^") && pattern.endsWith("$") && !pattern.endsWith("\\$") && !pattern.contains("|")) {
            return pattern.substring(1, pattern.length() - 1);
        }
        return "(?s).*(?:" + pattern + ").*";
    }

    private static Optional<String> text(Node.Mapping mapping, String key) {
        return mapping.get(key)
                .flatMap(Node::asScalar)
                .flatMap(Node.Scalar::value)
                .map(Object::toString);
    }

    private static Optional<BigDecimal> number(Node.Mapping mapping, String key) {
        return mapping.get(key)
                .flatMap(Node::asScalar)
                .flatMap(Node.Scalar::value)
                .filter(Number.class::isInstance)
                .map(value -> new BigDecimal(value.toString()));
    }

    private static List<String> texts(Optional<Node> list) {
        List<String> texts = new ArrayList<>();
        for (Node element :
                list.flatMap(Node::asItems).map(Node.Items::elements).orElse(List.of())) {
            element.asScalar().flatMap(Node.Scalar::value).map(Object::toString).ifPresent(texts::add);
        }
        return texts;
    }

    /** A default as the wire has it. */
    private static Optional<String> wire(Node node) {
        return node.asItems()
                .map(items -> String.join(",", texts(Optional.of(items))))
                .or(() -> node.asScalar().flatMap(Node.Scalar::value).map(Object::toString));
    }
}
