package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Extremes;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a constraint demands of a single value of a type. */
final class ConstraintSchema implements Constraint.Visitor<JsonObject> {
    private final ValueType type;

    ConstraintSchema(ValueType type) {
        this.type = type;
    }

    @Override
    public JsonObject inRange(Constraint.InRange range) {
        Optional<ValueType.Numeric> number = type.number();
        if (number.isEmpty()) {
            return JsonObject.EMPTY;
        }
        return number.get().isWhole() ? whole(number.get(), range.interval()) : real(range.interval());
    }

    /** The interval as it was written, but where the type ends first. */
    private static JsonObject whole(ValueType.Numeric type, Interval interval) {
        Extremes all = Extremes.of(type);
        BigDecimal low = interval.low().orElse(all.low());
        BigDecimal high = interval.high().orElse(all.high());
        boolean openLow = interval.low().isPresent() && !interval.lowClosed() && low.compareTo(all.low()) >= 0;
        boolean openHigh = interval.high().isPresent() && !interval.highClosed() && high.compareTo(all.high()) <= 0;
        return JsonObject.of(openLow ? "exclusiveMinimum" : "minimum", Numbers.plain(low.max(all.low())))
                .with(openHigh ? "exclusiveMaximum" : "maximum", Numbers.plain(high.min(all.high())));
    }

    private static JsonObject real(Interval interval) {
        return JsonObject.EMPTY
                .with(interval.lowClosed() ? "minimum" : "exclusiveMinimum", end(interval.low()))
                .with(interval.highClosed() ? "maximum" : "exclusiveMaximum", end(interval.high()));
    }

    /** The double nearest to an end, which is what counts; none beyond the largest one. */
    private static Optional<BigDecimal> end(Optional<BigDecimal> end) {
        if (end.isEmpty()) {
            return Optional.empty();
        }
        double nearest = end.get().doubleValue();
        return Double.isFinite(nearest) ? Optional.of(Numbers.plain(JsonValue.number(nearest))) : Optional.empty();
    }

    @Override
    public JsonObject multipleOf(Constraint.MultipleOf multiple) {
        return JsonObject.of("multipleOf", BigDecimal.valueOf(multiple.number()));
    }

    @Override
    public JsonObject oneOf(Constraint.OneOf set) {
        Set<Object> members = new LinkedHashSet<>();
        for (Value value : set.values()) {
            members.add(JsonValue.of(type, value));
        }
        return JsonObject.of("enum", List.copyOf(members));
    }

    @Override
    public JsonObject matches(Constraint.Matches matches) {
        Optional<String> pattern = EcmaPattern.whole(matches.regex());
        return pattern.isPresent()
                ? JsonObject.of("pattern", pattern.get())
                        .with(
                                "patternErrorMessage",
                                matches.message().orElse("must be text that matches " + matches.regex()))
                : JsonObject.of("x-hyperbound-pattern", matches.regex());
    }
}
