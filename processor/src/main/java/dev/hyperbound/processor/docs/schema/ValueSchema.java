package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a single value may be. */
final class ValueSchema {
    /** A longer decimal is written with an exponent. */
    private static final int MOST_DIGITS = 18;

    private ValueSchema() {}

    /** The schema of a value of a type under constraints. */
    static JsonObject of(ValueType type, List<Constraint> constraints) {
        if (type instanceof ValueType.Sequence sequence) {
            return JsonObject.of("type", "array")
                    .with("items", part(sequence.element(), constraints, sequence.separator()));
        }
        return type instanceof ValueType.Composite composite ? record(composite) : scalar(type, constraints);
    }

    private static JsonObject record(ValueType.Composite composite) {
        JsonObject properties = JsonObject.EMPTY;
        List<String> names = new ArrayList<>();
        for (ValueType.Component component : composite.components()) {
            JsonObject described = component.description().isEmpty()
                    ? JsonObject.EMPTY
                    : JsonObject.of("description", component.description().plainText());
            properties = properties.with(
                    component.wireName(),
                    described.with(part(component.type(), component.constraints(), composite.separator())));
            names.add(component.wireName());
        }
        return JsonObject.of("type", "object")
                .with("properties", properties)
                .with("required", names)
                .with("additionalProperties", false);
    }

    /** An element of a list or component of a record: text that would not come back as one is none. */
    private static JsonObject part(ValueType type, List<Constraint> constraints, String separator) {
        JsonObject schema = scalar(type, constraints);
        if (!(type instanceof ValueType.Text) || schema.members().containsKey("enum")) {
            return schema;
        }
        String pattern = EcmaPattern.unbroken(separator);
        return schema.members().containsKey("pattern")
                ? schema.with("allOf", List.of(JsonObject.of("pattern", pattern)))
                : schema.with("pattern", pattern);
    }

    private static JsonObject scalar(ValueType type, List<Constraint> constraints) {
        if (type instanceof ValueType.Enumeration enumeration) {
            return enumeration(enumeration, Constraints.oneOf(constraints));
        }
        JsonObject schema = JsonObject.of("type", name(type));
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(constraints);
        if (oneOf.isPresent()) {
            schema = schema.with("enum", members(type, oneOf.get()));
        }
        if (type instanceof ValueType.Numeric number) {
            return numeric(schema, number, Constraints.range(constraints));
        }
        Optional<String> regex = Constraints.pattern(constraints);
        return regex.isPresent() ? matching(schema, regex.get()) : schema;
    }

    private static List<Object> members(ValueType type, Constraint.OneOf oneOf) {
        Set<Object> members = new LinkedHashSet<>();
        for (Value value : oneOf.values()) {
            members.add(TypedValue.of(type, value));
        }
        return List.copyOf(members);
    }

    private static JsonObject matching(JsonObject schema, String regex) {
        Optional<String> pattern = EcmaPattern.whole(regex);
        return pattern.isPresent() ? schema.with("pattern", pattern.get()) : schema.with("x-hyperbound-pattern", regex);
    }

    private static String name(ValueType type) {
        if (type instanceof ValueType.Numeric number) {
            return number.isWhole() ? "integer" : "number";
        }
        return type instanceof ValueType.Bool ? "boolean" : "string";
    }

    private static JsonObject enumeration(ValueType.Enumeration type, Optional<Constraint.OneOf> oneOf) {
        List<JsonObject> choices = new ArrayList<>();
        for (ValueType.Constant constant : type.constants()) {
            if (oneOf.isEmpty() || isMember(constant, oneOf.get())) {
                choices.add(choice(constant));
            }
        }
        return JsonObject.of("type", "string").with("oneOf", List.copyOf(choices));
    }

    private static boolean isMember(ValueType.Constant constant, Constraint.OneOf oneOf) {
        for (Value value : oneOf.values()) {
            if (value instanceof Value.Constant member
                    && member.constant().name().equals(constant.name())) {
                return true;
            }
        }
        return false;
    }

    private static JsonObject choice(ValueType.Constant constant) {
        JsonObject choice = JsonObject.of("const", constant.wireName());
        JsonObject described = constant.description().isEmpty()
                ? choice
                : choice.with("description", constant.description().plainText());
        return constant.deprecated() ? described.with("deprecated", true) : described;
    }

    private static JsonObject numeric(JsonObject schema, ValueType.Numeric type, Optional<Interval> range) {
        if (range.isPresent()) {
            return type.isWhole() ? whole(schema, type, range.get()) : real(schema, range.get());
        }
        boolean listed = schema.members().containsKey("enum");
        return type.isWhole() && !listed
                ? schema.with("minimum", plain(smallest(type))).with("maximum", plain(largest(type)))
                : schema;
    }

    /** An integer has to fit its type, too. */
    private static JsonObject whole(JsonObject schema, ValueType.Numeric type, Interval interval) {
        BigDecimal smallest = smallest(type);
        BigDecimal largest = largest(type);
        BigDecimal low = interval.low().orElse(smallest);
        BigDecimal high = interval.high().orElse(largest);
        boolean openLow = interval.low().isPresent() && !interval.lowClosed() && low.compareTo(smallest) >= 0;
        boolean openHigh = interval.high().isPresent() && !interval.highClosed() && high.compareTo(largest) <= 0;
        return schema.with(openLow ? "exclusiveMinimum" : "minimum", plain(low.max(smallest)))
                .with(openHigh ? "exclusiveMaximum" : "maximum", plain(high.min(largest)));
    }

    private static BigDecimal smallest(ValueType.Numeric type) {
        return BigDecimal.valueOf(type == ValueType.Numeric.INT ? Integer.MIN_VALUE : Long.MIN_VALUE);
    }

    private static BigDecimal largest(ValueType.Numeric type) {
        return BigDecimal.valueOf(type == ValueType.Numeric.INT ? Integer.MAX_VALUE : Long.MAX_VALUE);
    }

    private static JsonObject real(JsonObject schema, Interval interval) {
        return schema.with(interval.lowClosed() ? "minimum" : "exclusiveMinimum", end(interval.low()))
                .with(interval.highClosed() ? "maximum" : "exclusiveMaximum", end(interval.high()));
    }

    /** The double nearest to an end, which is what counts; none beyond the largest one. */
    private static Optional<BigDecimal> end(Optional<BigDecimal> end) {
        if (end.isEmpty()) {
            return Optional.empty();
        }
        double nearest = end.get().doubleValue();
        return Double.isFinite(nearest) ? Optional.of(plain(TypedValue.number(nearest))) : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.precision() - stripped.scale() <= MOST_DIGITS + 1
                ? stripped.setScale(0)
                : stripped;
    }
}
