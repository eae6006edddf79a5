package dev.hyperbound.processor.docs.service;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.model.Extremes;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.Wire;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the service knows of the values of a parameter. A range of numbers has two closed ends there: an open end is the
 * next number inside, and where there is none it is the last one of the type, as the service's own specifications have it.
 *
 * @param name the service's name for the type
 * @param range the values, if the service has words for them
 */
record ServiceType(String name, Optional<JsonObject> range) {
    /** Anything. */
    static final ServiceType FREE_TEXT = new ServiceType("FreeText", Optional.empty());

    /** One of a few values. */
    static ServiceType categorical(List<String> values) {
        return new ServiceType(
                "Categorical",
                Optional.of(JsonObject.of("CategoricalParameterRangeSpecification", JsonObject.of("Values", values))));
    }

    /** A number inside an interval. */
    static ServiceType number(ValueType.Numeric type, Optional<Interval> interval) {
        Extremes all = Extremes.of(type);
        Extremes ends = interval.isPresent() ? Extremes.of(type, interval.get()).orElse(all) : all;
        return type.isWhole()
                ? range("Integer", ends.low().toPlainString(), ends.high().toPlainString())
                : range("Continuous", write(ends.low()), write(ends.high()));
    }

    private static String write(BigDecimal real) {
        return Wire.write(real.doubleValue());
    }

    private static ServiceType range(String name, String low, String high) {
        JsonObject ends = JsonObject.of("MinValue", low).with("MaxValue", high);
        return new ServiceType(name, Optional.of(JsonObject.of(name + "ParameterRangeSpecification", ends)));
    }
}
