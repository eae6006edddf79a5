package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.docs.json.JsonText;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Deprecation;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.processor.words.RuleWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

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

    private SchemaDocument(Stub stub) {
        this.stub = stub;
        this.sent = sent(stub);
        this.tests = new ParameterTests(stub.parameters());
    }

    /** The whole document. */
    public static String of(Stub stub) {
        return JsonText.of(new SchemaDocument(stub).root());
    }

    private static List<Parameter> sent(Stub stub) {
        List<Parameter> sent = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            if (!parameter.context()) {
                sent.add(parameter);
            }
        }
        return List.copyOf(sent);
    }

    private JsonObject root() {
        List<JsonObject> demands = new ArrayList<>(conditions());
        List<JsonObject> others = new ArrayList<>();
        for (StubRule rule : stub.rules()) {
            Optional<JsonObject> demand = demand(rule);
            if (demand.isPresent()) {
                String words = RuleWords.of(rule);
                demands.add(JsonObject.of("x-hyperbound-rule", words).with(EditorMessages.add(demand.get(), words)));
            } else {
                others.add(other(rule));
            }
        }
        return JsonObject.of("$schema", DIALECT)
                .with("title", stub.title() + " hyperparameters, typed values")
                .with("description", paragraphs(stub.description().plainText(), TYPED))
                .with("deprecated", trueIfAny(stub.deprecation()))
                .with("type", "object")
                .with("properties", properties())
                .with("patternProperties", JsonObject.of("^_", true))
                .with("additionalProperties", false)
                .withUnlessEmpty("required", required())
                .withUnlessEmpty("allOf", demands)
                .withUnlessEmpty("x-hyperbound-rules", others);
    }

    private JsonObject properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        // Where a document says which schema it follows, for editors
        properties.put("$schema", JsonObject.of("type", "string"));
        for (Parameter parameter : sent) {
            properties.put(parameter.wireName(), property(parameter));
        }
        return JsonObject.copyOf(properties);
    }

    private List<String> required() {
        List<String> required = new ArrayList<>();
        for (Parameter parameter : sent) {
            if (parameter.isRequired()) {
                required.add(parameter.wireName());
            }
        }
        return List.copyOf(required);
    }

    private static JsonObject property(Parameter parameter) {
        JsonObject schema = ValueSchema.of(parameter.type(), parameter.constraints());
        if (parameter.type().element() != parameter.type() && !parameter.isAbsentable()) {
            schema = schema.with("minItems", 1);
        }
        return JsonObject.EMPTY
                .withUnlessEmpty(
                        "description", paragraphs(parameter.description().plainText(), furtherWords(parameter)))
                .with("markdownDescription", HoverText.of(parameter))
                .with(schema)
                .with("default", defaultValue(parameter))
                .with("deprecated", trueIfAny(parameter.deprecation()))
                .with("deprecationMessage", deprecation(parameter))
                .with("x-hyperbound-wire", parameter.type().accept(new WireSpelling()))
                .withUnlessEmpty("x-hyperbound-also", parameter.alsoNames())
                .withUnlessEmpty(
                        "x-hyperbound-absent",
                        parameter.absent().isPresent()
                                ? parameter.absent().get().texts()
                                : List.of())
                .with("x-hyperbound-used-when", text(parameter.usedWhen()))
                .with("x-hyperbound-required-when", text(parameter.requiredWhen()));
    }

    /** A sentence for other names and each condition of a parameter. */
    private static String furtherWords(Parameter parameter) {
        StringJoiner sentences = new StringJoiner(" ");
        for (Optional<String> further : List.of(
                ParameterWords.alsoRead(parameter.alsoNames()),
                ParameterWords.absent(parameter),
                ParameterWords.usedWhen(parameter),
                ParameterWords.requiredWhen(parameter))) {
            if (further.isPresent()) {
                sentences.add(ParameterWords.sentence(further.get()));
            }
        }
        return sentences.toString();
    }

    private static Optional<Object> defaultValue(Parameter parameter) {
        Optional<Presence.Defaulted> defaulted = parameter.shownDefault();
        return defaulted.isPresent()
                ? Optional.of(JsonValue.of(parameter.type(), defaulted.get().value()))
                : Optional.empty();
    }

    /** What is not deprecated says nothing about it. */
    private static Optional<Boolean> trueIfAny(Optional<Deprecation> deprecation) {
        return deprecation.isPresent() ? Optional.of(true) : Optional.empty();
    }

    private static Optional<String> deprecation(Parameter parameter) {
        Optional<String> words = ParameterWords.deprecated(parameter);
        String instead = parameter.description().notes().deprecatedText();
        return words.isPresent()
                ? Optional.of(parameter.wireName() + " is deprecated: " + (instead.isEmpty() ? words.get() : instead))
                : Optional.empty();
    }

    private static Optional<String> text(Optional<Condition> condition) {
        return condition.isPresent() ? Optional.of(condition.get().rule().text()) : Optional.empty();
    }

    /** The parameters' conditions, those that a schema can say. */
    private List<JsonObject> conditions() {
        List<JsonObject> demands = new ArrayList<>();
        for (Parameter parameter : sent) {
            if (parameter.requiredWhen().isPresent()
                    && parameter.requiredWhen().get().isError()) {
                addRequiredWhen(demands, parameter, parameter.requiredWhen().get());
            }
            if (parameter.usedWhen().isPresent()) {
                addUsedWhen(demands, parameter, parameter.usedWhen().get());
            }
        }
        return demands;
    }

    private void addRequiredWhen(List<JsonObject> demands, Parameter parameter, Condition condition) {
        Optional<JsonObject> when = ConditionSchema.of(condition.rule().root(), Wanted.TRUE, tests);
        Optional<JsonObject> present = tests.presence(parameter.wireName(), true);
        if (when.isPresent() && present.isPresent()) {
            demands.add(JsonObject.of("if", when.get()).with("then", present.get()));
        }
    }

    /** What is set but not used is a remark where it is only doubtful, and a demand where it is refused. */
    private void addUsedWhen(List<JsonObject> demands, Parameter parameter, Condition condition) {
        Optional<JsonObject> unused = ConditionSchema.of(condition.rule().root(), Wanted.FALSE, tests);
        Optional<String> words = ParameterWords.usedWhen(parameter);
        if (unused.isPresent() && words.isPresent()) {
            JsonObject then = condition.isError()
                    ? onlyDefault(parameter).with("errorMessage", words.get())
                    : doubtful(parameter, "has no effect here: " + words.get());
            demands.add(Combination.when(
                    unused.get(), JsonObject.of("properties", JsonObject.of(parameter.wireName(), then))));
        }
    }

    /** A remark on any value but the default; no description, for that would hide the parameter's own. */
    private static JsonObject doubtful(Parameter parameter, String words) {
        JsonObject remark = JsonObject.of("deprecationMessage", words);
        Optional<Object> value = defaultValue(parameter);
        return value.isPresent()
                ? Combination.when(Combination.not(JsonObject.of("const", value.get())), remark)
                : remark;
    }

    /** The default is left out of what is sent; where there is none, so is any value. */
    private static JsonObject onlyDefault(Parameter parameter) {
        Optional<Object> value = defaultValue(parameter);
        return value.isPresent() ? JsonObject.of("const", value.get()) : Combination.NEVER;
    }

    private Optional<JsonObject> demand(StubRule rule) {
        return rule.severity() == Severity.ERROR
                ? ConditionSchema.of(rule.rule().root(), Wanted.NOT_FALSE, tests)
                : Optional.empty();
    }

    /** A rule that the schema itself does not hold: one that it can't say, or that only warns. */
    private static JsonObject other(StubRule rule) {
        return JsonObject.of("rule", rule.rule().text())
                .with("message", RuleWords.of(rule))
                .with("severity", rule.severity() == Severity.ERROR ? "error" : "warning")
                .with("parameters", rule.rule().reads());
    }

    private static String paragraphs(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "\n\n" + second;
    }
}
