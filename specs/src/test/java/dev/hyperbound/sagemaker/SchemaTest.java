package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hyperbound.runtime.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON Schema of an algorithm and its generated class say the same of the same values. Where they can't:
 *
 * <ul>
 *   <li>rules over two parameters, and whatever needs arithmetic ({@link #BEYOND} lists them);
 *   <li>warnings: a schema has none;
 *   <li>conditions on {@code @Context} parameters, which no map holds;
 *   <li>whether a string is a regular expression of Java's;
 *   <li>numbers that JSON spells in more ways than the wire: to a schema 1.0 is an integer and 1e400 a number;
 *   <li>values of another JSON type that would be right on the wire, such as {@code "30"} for 30: typed values only.
 * </ul>
 */
class SchemaTest {
    private static final int MAPS = 10_000;
    private static final long SEED = 20261121;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** The rules that are errors and that a schema can't hold, by algorithm. */
    private static final Map<String, List<String>> BEYOND = Map.of(
            "image-classification", List.of("checkpoint_frequency <= epochs"),
            "object-detection", List.of(),
            "semantic-segmentation", List.of());

    static List<Subject> subjects() {
        return Subject.images();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void isValidAgainstTheMetaschema(Subject subject) {
        Schema metaschema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaschema.validate(text(subject), InputFormat.JSON)).isEmpty();
        assertThat(metaschema.validate("{\"type\": \"whole\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyRuleIsInTheSchemaOrBesideIt(Subject subject) throws JsonProcessingException {
        JsonNode others = JSON.readTree(text(subject)).path("x-hyperbound-rules");

        assertThat(StreamSupport.stream(others.spliterator(), false)
                        .filter(rule -> rule.path("severity").asText().equals("error"))
                        .map(rule -> rule.path("rule").asText())
                        .toList())
                .isEqualTo(BEYOND.get(subject.name()));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void agreesWithTheGeneratedClass(Subject subject) throws JsonProcessingException {
        Schema schema = REGISTRY.getSchema(text(subject), InputFormat.JSON);
        List<String> beyond = BEYOND.getOrDefault(subject.name(), List.of());
        SplittableRandom random = new SplittableRandom(SEED);
        Map<Violation.Kind, Integer> kinds = new TreeMap<>();
        int valid = 0;
        for (int i = 0; i < MAPS; i++) {
            Pair pair = pair(subject, random);
            List<Violation> errors = Maps.errors(subject.check().apply(pair.wire())).stream()
                    .filter(violation -> !beyond.contains(violation.constraint()))
                    .toList();
            String json = JSON.writeValueAsString(pair.typed());
            List<com.networknt.schema.Error> complaints = schema.validate(json, InputFormat.JSON);

            assertThat(complaints.isEmpty())
                    .as(() -> "seed " + SEED + ": " + json + "\nclass: " + errors + "\nschema: " + complaints)
                    .isEqualTo(errors.isEmpty());
            valid += errors.isEmpty() ? 1 : 0;
            if (errors.size() == 1) {
                kinds.merge(errors.get(0).kind(), 1, Integer::sum);
            }
        }
        assertThat(valid).as("valid maps").isBetween(MAPS / 5, MAPS * 4 / 5);
        assertThat(kinds)
                .as("maps with a single violation")
                .containsKeys(
                        Violation.Kind.REQUIRED,
                        Violation.Kind.MALFORMED,
                        Violation.Kind.RANGE,
                        Violation.Kind.ONE_OF,
                        Violation.Kind.UNKNOWN);
        if (subject.name().equals("image-classification")) {
            assertThat(kinds.get(Violation.Kind.RULE)).isGreaterThan(MAPS / 50);
        }
    }

    @Test
    void anEditorLearnsWhatHasNoEffect() throws JsonProcessingException {
        JsonNode schema = JSON.readTree(text(Subject.named("image-classification")));
        List<String> remarks = StreamSupport.stream(schema.path("allOf").spliterator(), false)
                .map(entry -> entry.at("/then/properties/beta_1/then/deprecationMessage")
                        .asText())
                .filter(text -> !text.isEmpty())
                .toList();

        assertThat(remarks).containsExactly("has no effect here: used only when optimizer is \"adam\"");
    }

    /** The same values, typed and in wire form. */
    private record Pair(Map<String, Object> typed, Map<String, String> wire) {
        void put(String name, TypedSamples.Sample sample) {
            typed.put(name, sample.typed());
            wire.put(name, sample.wire());
        }

        void remove(String name) {
            typed.remove(name);
            wire.remove(name);
        }
    }

    private static Pair pair(Subject subject, SplittableRandom random) {
        Pair pair = new Pair(new LinkedHashMap<>(), new LinkedHashMap<>());
        List<Fact> facts = Fact.of(subject);
        int share = random.nextInt(0, 10);
        boolean wrong = random.nextInt(3) == 0;
        for (Fact fact : facts) {
            boolean given = fact.required() || random.nextInt(10) < share;
            if (given && !fact.context()) {
                TypedSamples samples = new TypedSamples(fact, random);
                pair.put(fact.name(), wrong && random.nextInt(12) == 0 ? samples.invalid() : samples.valid());
            }
        }
        switch (random.nextInt(30)) {
            case 0 -> pair.remove("num_classes");
            case 1 -> pair.put("optimiser", TypedSamples.Sample.plain("sgd"));
            case 2 -> pair.put("_tuning_objective_metric", TypedSamples.Sample.plain("validation:accuracy"));
            case 3 ->
                facts.stream()
                        .filter(Fact::context)
                        .findFirst()
                        .ifPresent(fact -> pair.put(fact.name(), TypedSamples.Sample.plain("1")));
            case 4 -> pair.put("lr_scheduler_step", new TypedSamples.Sample(List.of(), ""));
            default -> {}
        }
        return pair;
    }

    private static String text(Subject subject) {
        return Documents.read(subject, ".schema.json");
    }
}
