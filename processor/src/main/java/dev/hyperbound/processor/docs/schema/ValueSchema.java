package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        JsonObject schema = JsonObject.of("type", name(type))
                .with(
                        "enum",
                        Constraints.oneOf(constraints)
                                .map(oneOf -> oneOf.values().stream()
                                        .map(value -> TypedValue.of(type, value))
                                        .distinct()
                                        .toList()));
        if (type instanceof ValueType.Numeric number) {
            Optional<Interval> range = Constraints.range(constraints);
            boolean listed = schema.members().containsKey("enum");
            return number.isWhole()
                    ? whole(schema, range, number, listed)
                    : range.map(interval -> real(schema, interval)).orElse(schema);
        }
        return Constraints.pattern(constraints)
                .map(regex -> EcmaPattern.whole(regex)
                        .map(pattern -> schema.with("pattern", pattern))
                        .orElseGet(() -> schema.with("x-hyperbound-pattern", regex)))
                .orElse(schema);
    }

    private static String name(ValueType type) {
        if (type instanceof ValueType.Numeric number) {
            return number.isWhole() ? "integer" : "number";
        }
        return type instanceof ValueType.Bool ? "boolean" : "string";
    }

    private static JsonObject enumeration(ValueType.Enumeration type, Optional<Constraint.OneOf> oneOf) {
        List<JsonObject> choices = type.constants().stream()
                .filter(constant -> oneOf.isEmpty() || oneOf.get().values().contains(new Value.Constant(constant)))
                .map(ValueSchema::choice)
                .toList();
        return JsonObject.of("type", "string").with("oneOf", choices);
    }

    private static JsonObject choice(ValueType.Constant constant) {
        JsonObject choice = JsonObject.of("const", constant.wireName());
        JsonObject described = constant.description().isEmpty()
                ? choice
                : choice.with("description", constant.description().plainText());
        return constant.deprecated() ? described.with("deprecated", true) : described;
    }

    /** An integer has to fit its type, too. */
    private static JsonObject whole(
            JsonObject schema, Optional<Interval> range, ValueType.Numeric type, boolean listed) {
        BigDecimal smallest = BigDecimal.valueOf(type == ValueType.Numeric.INT ? Integer.MIN_VALUE : Long.MIN_VALUE);
        BigDecimal largest = BigDecimal.valueOf(type == ValueType.Numeric.INT ? Integer.MAX_VALUE : Long.MAX_VALUE);
        Optional<BigDecimal> low = range.flatMap(Interval::low).filter(end -> end.compareTo(smallest) >= 0);
        Optional<BigDecimal> high = range.flatMap(Interval::high).filter(end -> end.compareTo(largest) <= 0);
        boolean openLow = low.isPresent()
                && range.filter(interval -> !interval.lowClosed()).isPresent();
        boolean openHigh = high.isPresent()
                && range.filter(interval -> !interval.highClosed()).isPresent();
        if (listed && range.isEmpty()) {
            return schema;
        }
        return schema.with(openLow ? "exclusiveMinimum" : "minimum", plain(low.orElse(smallest)))
                .with(openHigh ? "exclusiveMaximum" : "maximum", plain(high.orElse(largest)));
    }

    private static JsonObject real(JsonObject schema, Interval interval) {
        return schema.with(
                        interval.lowClosed() ? "minimum" : "exclusiveMinimum",
                        interval.low().flatMap(ValueSchema::end))
                .with(
                        interval.highClosed() ? "maximum" : "exclusiveMaximum",
                        interval.high().flatMap(ValueSchema::end));
    }

    /** The double nearest to an end, which is what counts; none beyond the largest one. */
    private static Optional<BigDecimal> end(BigDecimal end) {
        return Optional.of(end.doubleValue()).filter(Double::isFinite).map(value -> plain(TypedValue.number(value)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.precision() - stripped.scale() <= MOST_DIGITS + 1
                ? stripped.setScale(0)
                : stripped;
    }
}
