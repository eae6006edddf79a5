package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Extremes;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a single value may be. */
final class ValueSchema implements ValueType.Visitor<JsonObject> {
    private final List<Constraint> constraints;

    /** What stands beside the value on the wire, if anything. */
    private final Optional<String> separator;

    private ValueSchema(List<Constraint> constraints, Optional<String> separator) {
        this.constraints = constraints;
        this.separator = separator;
    }

    /** The schema of a value of a type under constraints. */
    static JsonObject of(ValueType type, List<Constraint> constraints) {
        return type.accept(new ValueSchema(constraints, Optional.empty()));
    }

    /** An element of a list or a component of a record. */
    private static JsonObject part(ValueType type, List<Constraint> constraints, String separator) {
        return type.accept(new ValueSchema(constraints, Optional.of(separator)));
    }

    /** A whole number has to fit its type, too; an interval or a set says so itself. */
    @Override
    public JsonObject numeric(ValueType.Numeric numeric) {
        JsonObject schema = constrained(numeric.isWhole() ? "integer" : "number", numeric);
        boolean free = Constraints.range(constraints).isEmpty()
                && Constraints.oneOf(constraints).isEmpty();
        if (!numeric.isWhole() || !free) {
            return schema;
        }
        Extremes ends = Extremes.of(numeric);
        return schema.with("minimum", Numbers.plain(ends.low())).with("maximum", Numbers.plain(ends.high()));
    }

    @Override
    public JsonObject bool(ValueType.Bool bool) {
        return constrained("boolean", bool);
    }

    /** As a part of something, text that would not come back as one is none. */
    @Override
    public JsonObject text(ValueType.Text text) {
        JsonObject schema = constrained("string", text);
        if (separator.isEmpty() || Constraints.oneOf(constraints).isPresent()) {
            return schema;
        }
        String pattern = EcmaPattern.unbroken(separator.get());
        return schema.members().containsKey("pattern")
                ? schema.with("allOf", List.of(JsonObject.of("pattern", pattern)))
                : schema.with("pattern", pattern);
    }

    @Override
    public JsonObject regex(ValueType.Regex regex) {
        return constrained("string", regex);
    }

    private JsonObject constrained(String name, ValueType type) {
        JsonObject schema = JsonObject.of("type", name);
        for (Constraint constraint : constraints) {
            schema = schema.with(constraint.accept(new ConstraintSchema(type)));
        }
        return schema;
    }

    /** The constants that the constraints leave, with what there is to say of each. */
    @Override
    public JsonObject enumeration(ValueType.Enumeration enumeration) {
        List<String> names = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        List<String> deprecated = new ArrayList<>();
        Map<String, Object> also = new LinkedHashMap<>();
        boolean described = false;
        for (ValueType.Constant constant : enumeration.constants()) {
            if (isAllowed(new Value.Constant(constant))) {
                names.add(constant.wireName());
                descriptions.add(constant.description().plainText());
                described |= !constant.description().isEmpty();
                if (!constant.alsoNames().isEmpty()) {
                    also.put(constant.wireName(), constant.alsoNames());
                }
                if (constant.deprecated()) {
                    deprecated.add(constant.wireName());
                }
            }
        }
        return JsonObject.of("type", "string")
                .with("enum", names)
                .withUnlessEmpty("enumDescriptions", described ? descriptions : List.of())
                .withUnlessEmpty("x-hyperbound-also", JsonObject.copyOf(also))
                .with(ifDeprecated(deprecated));
    }

    /** A remark on values that are deprecated. */
    private static JsonObject ifDeprecated(List<String> names) {
        return names.isEmpty()
                ? JsonObject.EMPTY
                : Combination.when(
                        JsonObject.of("enum", names),
                        JsonObject.of("deprecated", true).with("deprecationMessage", "this value is deprecated"));
    }

    private boolean isAllowed(Value.Constant constant) {
        for (Constraint constraint : constraints) {
            if (!constraint.admits(constant)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public JsonObject numberOrKeyword(ValueType.NumberOrKeyword type) {
        JsonObject words = type.words().accept(new ValueSchema(List.of(), separator));
        return JsonObject.of("anyOf", List.of(type.kind().accept(this), words));
    }

    @Override
    public JsonObject composite(ValueType.Composite composite) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (ValueType.Component component : composite.components()) {
            JsonObject description = JsonObject.EMPTY
                    .withUnlessEmpty("description", component.description().plainText())
                    .withUnlessEmpty("x-hyperbound-also", component.alsoNames());
            properties.put(
                    component.wireName(),
                    description.with(part(component.type(), component.constraints(), composite.separator())));
            names.add(component.wireName());
        }
        return JsonObject.of("type", "object")
                .with("properties", JsonObject.copyOf(properties))
                .with("required", names)
                .with("additionalProperties", false);
    }

    @Override
    public JsonObject sequence(ValueType.Sequence sequence) {
        return JsonObject.of("type", "array").with("items", items(sequence));
    }

    private JsonObject items(ValueType.Sequence sequence) {
        return sequence.isJoined()
                ? part(sequence.element(), constraints, sequence.separator())
                : of(sequence.element(), constraints);
    }
}
