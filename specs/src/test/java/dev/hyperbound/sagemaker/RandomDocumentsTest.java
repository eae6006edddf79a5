package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Violation;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of any shape: whatever the schema accepts is read, rules aside that no schema can hold. What is read though
 * the schema refuses it (another name, a text for a number) is written in another way, which the schema accepts.
 */
class RandomDocumentsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Subject> subjects() {
        return Subject.all();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void whatTheSchemaAcceptsIsRead(Subject subject) throws JsonProcessingException {
        Definition<?> definition = BuiltIn.named(subject.name()).orElseThrow();
        Schema schema = REGISTRY.getSchema(Documents.read(subject, ".schema.json"), InputFormat.JSON);
        List<String> beyond = RulesBeyondSchemas.of(subject);
        TypedDocuments documents = new TypedDocuments(subject, new SplittableRandom(Effort.SEED));
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < Effort.TIMES; i++) {
            String json = JSON.writeValueAsString(documents.any());
            Map<String, Object> values = JSON.readValue(json, VALUES);
            List<Violation> errors = Maps.errors(definition.checkValues(values));
            Supplier<String> which = () -> "seed " + Effort.SEED + ": " + json + "\n" + errors;

            if (schema.validate(json, InputFormat.JSON).isEmpty()) {
                accepted++;
                assertThat(errors).as(which).allMatch(violation -> beyond.contains(violation.constraint()));
            } else {
                refused++;
                if (errors.isEmpty()) {
                    JsonNode written =
                            JSON.valueToTree(definition.fromValues(values).toValues());
                    assertThat(JSON.readTree(json).properties())
                            .as(which)
                            .anyMatch(entry -> !entry.getValue().equals(written.get(entry.getKey())));
                    assertThat(schema.validate(written.toString(), InputFormat.JSON))
                            .as(which)
                            .isEmpty();
                }
            }
        }
        assertThat(accepted).isGreaterThan(Effort.TIMES / 20);
        assertThat(refused).isGreaterThan(Effort.TIMES / 20);
    }
}
