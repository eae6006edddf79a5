package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Outcome;
import dev.hyperbound.processor.rule.RuleType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tests of values as tests of the map that holds them. A key that is not there stands for the default; where there is
 * none, what is asked of it is unknown. Parameters that are never sent are not in the map: of them a schema says
 * nothing.
 */
final class ParameterTests implements TestPlace {
    private static final JsonObject NO_ITEMS = JsonObject.of("maxItems", 0);
    private static final JsonObject SOME_ITEMS = JsonObject.of("minItems", 1);

    private final Map<String, Parameter> sent = new LinkedHashMap<>();

    ParameterTests(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (!parameter.context()) {
                sent.put(parameter.wireName(), parameter);
            }
        }
    }

    /** The maps in which a parameter is there, or not; one with a default always is. */
    @Override
    public Optional<JsonObject> presence(String wireName, boolean present) {
        Optional<Parameter> parameter = Optional.ofNullable(sent.get(wireName));
        return parameter.isPresent() ? Optional.of(presence(parameter.get(), present)) : Optional.empty();
    }

    private static JsonObject presence(Parameter parameter, boolean present) {
        if (!parameter.isAbsentable()) {
            return present ? JsonObject.EMPTY : Combination.NEVER;
        }
        JsonObject required = required(parameter);
        if (isList(parameter)) {
            // An empty list is an absent one.
            return present ? property(parameter, SOME_ITEMS).with(required) : property(parameter, NO_ITEMS);
        }
        return present ? required : Combination.not(required);
    }

    @Override
    public Optional<JsonObject> test(ValueTest test, Expression expression, Wanted wanted) {
        Optional<String> name = test.subject().parameter();
        Optional<Parameter> parameter = name.isPresent() ? Optional.ofNullable(sent.get(name.get())) : Optional.empty();
        if (parameter.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> component = test.subject().component();
        JsonObject schema = component.isPresent()
                ? JsonObject.of("properties", JsonObject.of(component.get(), test.schema()))
                : ofKind(parameter.get(), test, wanted);
        if (parameter.get().isAbsentable()) {
            return Optional.of(ifPresent(parameter.get(), schema, wanted));
        }
        JsonObject property = property(parameter.get(), schema);
        boolean stays = parameter.get().isRequired() || isWanted(atDefault(parameter.get(), expression), wanted);
        return Optional.of(stays ? property : property.with(required(parameter.get())));
    }

    /** What is asked of the number is unknown where there is a word in its place, and the other way round. */
    private static JsonObject ofKind(Parameter parameter, ValueTest test, Wanted wanted) {
        RuleType type = test.subject().type();
        if (parameter.type().keywords().isEmpty() || type == RuleType.BOOL) {
            return test.schema();
        }
        JsonObject number = JsonObject.of("type", "number");
        JsonObject keyword = JsonObject.of("type", "string");
        return wanted.orUnknown()
                ? Combination.anyOf(List.of(type.isNumber() ? keyword : number, test.schema()))
                : Combination.allOf(List.of(type.isNumber() ? number : keyword, test.schema()));
    }

    private static boolean isWanted(Outcome outcome, Wanted wanted) {
        return outcome.isUnknown() ? wanted.orUnknown() : outcome.isTrue() == wanted.outcome();
    }

    /** An absent one leaves open what is asked of it. */
    private static JsonObject ifPresent(Parameter parameter, JsonObject schema, Wanted wanted) {
        if (wanted.orUnknown()) {
            return property(parameter, isList(parameter) ? Combination.anyOf(List.of(NO_ITEMS, schema)) : schema);
        }
        JsonObject value = isList(parameter) ? Combination.allOf(List.of(SOME_ITEMS, schema)) : schema;
        return property(parameter, value).with(required(parameter));
    }

    private static boolean isList(Parameter parameter) {
        return parameter.type().element() != parameter.type();
    }

    private static JsonObject required(Parameter parameter) {
        return JsonObject.of("required", List.of(parameter.wireName()));
    }

    private static JsonObject property(Parameter parameter, JsonObject schema) {
        return JsonObject.of("properties", JsonObject.of(parameter.wireName(), schema));
    }

    /** What an expression over this parameter alone comes to at its default. */
    private static Outcome atDefault(Parameter parameter, Expression expression) {
        Map<String, Object> values = new LinkedHashMap<>();
        Optional<Presence.Defaulted> defaulted = parameter.defaulted();
        if (defaulted.isPresent()) {
            values.put(
                    parameter.wireName(),
                    RuleValue.of(parameter.type(), defaulted.get().value()));
        }
        return new Evaluator(values).evaluate(expression);
    }
}
