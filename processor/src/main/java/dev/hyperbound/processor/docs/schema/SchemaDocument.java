package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.docs.json.JsonText;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.processor.words.RuleWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON Schema (2020-12) of a stub, over typed values. It accepts what {@code check} accepts of the same values in
 * wire form, as far as a schema can tell; rules beyond that are in {@code x-hyperbound-rules}.
 */
public final class SchemaDocument {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String TYPED =
            "Values are typed: numbers and booleans as such, a list as an array, a record as"
                    + " an object. The service takes strings; x-hyperbound-wire says how they are written where JSON and the"
                    + " service differ.";

    private final Stub stub;
    private final List<Parameter> sent;
    private final ParameterTests tests;
    private final Conditions conditions;

    private SchemaDocument(Stub stub) {
        this.stub = stub;
        this.sent = stub.parameters().stream()
                .filter(parameter -> !parameter.context())
                .toList();
        this.tests = new ParameterTests(stub.parameters());
        this.conditions = new Conditions(tests);
    }

    /** The whole document. */
    public static String of(Stub stub) {
        return JsonText.of(new SchemaDocument(stub).root());
    }

    private JsonObject root() {
        Map<String, Object> properties = new LinkedHashMap<>();
        sent.forEach(parameter -> properties.put(parameter.wireName(), property(parameter)));
        return JsonObject.of("$schema", DIALECT)
                .with("title", stub.title() + " hyperparameters, typed values")
                .with("description", paragraphs(stub.description().plainText(), TYPED))
                .with("deprecated", stub.deprecation().map(deprecation -> true))
                .with("type", "object")
                .with("properties", new JsonObject(properties))
                .with("patternProperties", JsonObject.of("^_", true))
                .with("additionalProperties", false)
                .withUnlessEmpty(
                        "required",
                        sent.stream()
                                .filter(Parameter::isRequired)
                                .map(Parameter::wireName)
                                .toList())
                .withUnlessEmpty("allOf", demands())
                .withUnlessEmpty("x-hyperbound-rules", others());
    }

    private static JsonObject property(Parameter parameter) {
        String when = Stream.of(ParameterWords.usedWhen(parameter), ParameterWords.requiredWhen(parameter))
                .flatMap(Optional::stream)
                .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".")
                .collect(Collectors.joining(" "));
        String description = paragraphs(parameter.description().plainText(), when);
        JsonObject schema = ValueSchema.of(parameter.type(), parameter.constraints());
        if (parameter.type() instanceof ValueType.Sequence && !parameter.isAbsentable()) {
            schema = schema.with("minItems", 1);
        }
        return JsonObject.EMPTY
                .with("description", Optional.of(description).filter(text -> !text.isEmpty()))
                .with(schema)
                .with("default", parameter.defaulted().map(value -> TypedValue.of(parameter.type(), value.value())))
                .with("deprecated", parameter.deprecation().map(deprecation -> true))
                .with("x-hyperbound-wire", wire(parameter.type()))
                .with("x-hyperbound-used-when", parameter.usedWhen().map(SchemaDocument::text))
                .with("x-hyperbound-required-when", parameter.requiredWhen().map(SchemaDocument::text));
    }

    private static String text(Condition condition) {
        return condition.rule().text();
    }

    /** How a value is spelt for the service, where that is not as JSON writes it. */
    private static Optional<JsonObject> wire(ValueType type) {
        if (type instanceof ValueType.Bool bool) {
            boolean plain = bool.yes().equals("true") && bool.no().equals("false");
            return plain
                    ? Optional.empty()
                    : Optional.of(JsonObject.of("true", bool.yes()).with("false", bool.no()));
        }
        if (type instanceof ValueType.Sequence sequence) {
            return Optional.of(JsonObject.of("separator", sequence.separator()));
        }
        return type instanceof ValueType.Composite composite
                ? Optional.of(JsonObject.of("separator", composite.separator()))
                : Optional.empty();
    }

    /** Conditions, then rules: those that a schema can say. */
    private List<JsonObject> demands() {
        List<JsonObject> demands = new ArrayList<>();
        for (Parameter parameter : sent) {
            requiredWhen(parameter).ifPresent(demands::add);
            usedWhen(parameter).ifPresent(demands::add);
        }
        for (StubRule rule : stub.rules()) {
            demand(rule)
                    .map(demand ->
                            JsonObject.of("description", RuleWords.of(rule)).with(demand))
                    .ifPresent(demands::add);
        }
        return demands;
    }

    private Optional<JsonObject> requiredWhen(Parameter parameter) {
        return parameter
                .requiredWhen()
                .flatMap(condition -> conditions.exactly(condition.rule().root(), true))
                .flatMap(when -> tests.presence(parameter.wireName(), true)
                        .map(present -> JsonObject.of("if", when).with("then", present)));
    }

    /** What is set but not used is only doubtful, so this is a remark on it, and no demand. */
    private Optional<JsonObject> usedWhen(Parameter parameter) {
        return parameter
                .usedWhen()
                .flatMap(condition -> conditions.exactly(condition.rule().root(), false))
                .flatMap(unused -> ParameterWords.usedWhen(parameter)
                        .map(words -> JsonObject.of("if", unused)
                                .with(
                                        "then",
                                        JsonObject.of(
                                                "properties",
                                                JsonObject.of(
                                                        parameter.wireName(),
                                                        JsonObject.of(
                                                                "description", "has no effect here: " + words))))));
    }

    private Optional<JsonObject> demand(StubRule rule) {
        return rule.severity() == Severity.ERROR ? conditions.atMost(rule.rule().root(), true) : Optional.empty();
    }

    /** The rules that the schema itself does not hold: what it can't say, and what only warns. */
    private List<JsonObject> others() {
        return stub.rules().stream()
                .filter(rule -> demand(rule).isEmpty())
                .map(rule -> JsonObject.of("rule", rule.rule().text())
                        .with("message", RuleWords.of(rule))
                        .with("severity", rule.severity() == Severity.ERROR ? "error" : "warning")
                        .with("parameters", rule.rule().reads()))
                .toList();
    }

    private static String paragraphs(String first, String second) {
        return Stream.of(first, second).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
