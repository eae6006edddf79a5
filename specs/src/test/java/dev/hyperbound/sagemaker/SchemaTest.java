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
 *   <li>rules over two parameters, and whatever needs arithmetic ({@link RulesBeyondSchemas} lists them);
 *   <li>warnings: a schema has none;
 *   <li>conditions on {@code @Context} parameters, which no map holds;
 *   <li>whether a string is a regular expression of Java's;
 *   <li>numbers that JSON spells in more ways than the wire: to a schema 1.0 is an integer and 1e400 a number;
 *   <li>values of another JSON type that would be right on the wire, such as {@code "30"} for 30: typed values only.
 * </ul>
 */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Subject> subjects() {
        return Subject.all();
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
                .isEqualTo(RulesBeyondSchemas.of(subject));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void agreesWithTheGeneratedClass(Subject subject) throws JsonProcessingException {
        Schema schema = REGISTRY.getSchema(text(subject), InputFormat.JSON);
        List<String> beyond = RulesBeyondSchemas.of(subject);
        TypedDocuments documents = new TypedDocuments(subject, new SplittableRandom(Effort.SEED));
        Map<Violation.Kind, Integer> kinds = new TreeMap<>();
        int valid = 0;
        for (int i = 0; i < Effort.TIMES; i++) {
            TypedDocuments.Pair pair = documents.pair();
            List<Violation> errors = Maps.errors(subject.check().apply(pair.wire())).stream()
                    .filter(violation -> !beyond.contains(violation.constraint()))
                    .toList();
            String json = JSON.writeValueAsString(pair.typed());
            List<com.networknt.schema.Error> complaints = schema.validate(json, InputFormat.JSON);

            assertThat(complaints.isEmpty())
                    .as(() -> "seed " + Effort.SEED + ": " + json + "\nclass: " + errors + "\nschema: " + complaints)
                    .isEqualTo(errors.isEmpty());
            valid += errors.isEmpty() ? 1 : 0;
            if (errors.size() == 1) {
                kinds.merge(errors.get(0).kind(), 1, Integer::sum);
            }
        }
        assertThat(valid).as("valid maps").isBetween(Effort.TIMES / 20, Effort.TIMES * 19 / 20);
        assertThat(kinds)
                .as("maps with a single violation")
                .containsKeys(Violation.Kind.MALFORMED, Violation.Kind.UNKNOWN);
        if (subject.name().equals("image-classification")) {
            assertThat(kinds.get(Violation.Kind.RULE)).isGreaterThan(Effort.TIMES / 50);
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

    private static String text(Subject subject) {
        return Documents.read(subject, ".schema.json");
    }
}
