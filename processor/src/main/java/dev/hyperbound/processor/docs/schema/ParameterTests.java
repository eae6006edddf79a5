package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tests of values as tests of the map that holds them. A key that is not there stands for the default; where there is
 * none, what is asked of it is unknown. Parameters that are never sent are not in the map: of them a schema says
 * nothing.
 */
final class ParameterTests {
    private static final JsonObject NO_ITEMS = JsonObject.of("maxItems", 0);

    private final Map<String, Parameter> sent = new LinkedHashMap<>();

    ParameterTests(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (!parameter.context()) {
                sent.put(parameter.wireName(), parameter);
            }
        }
    }

    /** The maps in which a parameter is there, or not; one with a default always is. */
    Optional<JsonObject> presence(String wireName, boolean present) {
        Optional<Parameter> parameter = Optional.ofNullable(sent.get(wireName));
        return parameter.isPresent() ? Optional.of(presence(parameter.get(), present)) : Optional.empty();
    }

    private static JsonObject presence(Parameter parameter, boolean present) {
        if (!parameter.isAbsentable()) {
            return present ? JsonObject.EMPTY : Combination.NEVER;
        }
        JsonObject required = JsonObject.of("required", List.of(parameter.wireName()));
        if (parameter.type() instanceof ValueType.Sequence) {
            // An empty list is an absent one.
            return present
                    ? property(parameter, JsonObject.of("minItems", 1)).with(required)
                    : property(parameter, NO_ITEMS);
        }
        return present ? required : Combination.not(required);
    }

    /**
     * The maps for which an expression comes out so.
     *
     * @param test the values for which it does
     * @param orUnknown whether maps that leave it unknown count, too
     */
    Optional<JsonObject> place(ValueTest test, Expression expression, boolean outcome, boolean orUnknown) {
        Optional<Parameter> parameter = Optional.ofNullable(sent.get(wireName(test.subject())));
        if (parameter.isEmpty()) {
            return Optional.empty();
        }
        JsonObject schema = test.subject() instanceof Expression.Component part
                ? JsonObject.of("properties", JsonObject.of(part.name(), test.schema()))
                : test.schema();
        boolean fitsDefault = outcome == atDefault(parameter.get(), expression);
        return Optional.of(place(parameter.get(), schema, fitsDefault, orUnknown));
    }

    private static String wireName(Expression subject) {
        return subject instanceof Expression.Component part
                ? part.target().variable().name()
                : ((Expression.ParameterValue) subject).variable().name();
    }

    private static JsonObject place(Parameter parameter, JsonObject schema, boolean fitsDefault, boolean orUnknown) {
        JsonObject required = JsonObject.of("required", List.of(parameter.wireName()));
        if (parameter.isRequired()) {
            return property(parameter, schema);
        }
        if (parameter.defaulted().isPresent()) {
            return fitsDefault
                    ? property(parameter, schema)
                    : property(parameter, schema).with(required);
        }
        boolean list = parameter.type() instanceof ValueType.Sequence;
        if (orUnknown) {
            return property(parameter, list ? Combination.anyOf(List.of(NO_ITEMS, schema)) : schema);
        }
        JsonObject value = list ? Combination.allOf(List.of(JsonObject.of("minItems", 1), schema)) : schema;
        return property(parameter, value).with(required);
    }

    private static JsonObject property(Parameter parameter, JsonObject schema) {
        return JsonObject.of("properties", JsonObject.of(parameter.wireName(), schema));
    }

    /** Whether an expression over this parameter alone is true at its default. */
    private static boolean atDefault(Parameter parameter, Expression expression) {
        Map<String, Object> values = new LinkedHashMap<>();
        Optional<Presence.Defaulted> defaulted = parameter.defaulted();
        if (defaulted.isPresent()) {
            values.put(
                    parameter.wireName(),
                    RuleValue.of(parameter.type(), defaulted.get().value()));
        }
        Outcome outcome = new Evaluator(values).evaluate(expression);
        return outcome.isTrue();
    }
}
