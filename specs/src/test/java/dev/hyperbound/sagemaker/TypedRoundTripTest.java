package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.Violation;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Random valid objects as typed values, through the parsers that applications use, and back. */
class TypedRoundTripTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper EXACT_JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    static List<Subject> subjects() {
        return Subject.all();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void whatIsWrittenReadsAsTheSame(Subject subject) throws JsonProcessingException {
        Definition<?> definition = BuiltIn.named(subject.name()).orElseThrow();
        Maps maps = new Maps(subject);
        List<String> order =
                subject.parameters().stream().map(Parameter::wireName).toList();
        Schema schema = REGISTRY.getSchema(Documents.read(subject, ".schema.json"), InputFormat.JSON);
        SplittableRandom random = new SplittableRandom(Effort.SEED);
        for (int i = 0; i < Effort.TIMES; i++) {
            Map<String, String> source = maps.random(random);
            Hyperparameters object = subject.fromMap().apply(source);
            Map<String, Object> values = object.toValues();
            String json = JSON.writeValueAsString(values);
            Supplier<String> which = () -> "seed " + Effort.SEED + ": " + source + "\n" + json;

            assertThat(values.keySet())
                    .as(which)
                    .containsExactlyElementsOf(object.toMap().keySet());
            assertThat(order).as(which).containsSubsequence(values.keySet());
            assertThat(schema.validate(json, InputFormat.JSON)).as(which).isEmpty();
            assertThat(definition.fromValues(values)).as(which).isEqualTo(object);
            assertThat(definition.fromValues(JSON.readValue(json, VALUES)))
                    .as(which)
                    .isEqualTo(object);
            assertThat(definition.fromValues(EXACT_JSON.readValue(json, VALUES)))
                    .as(which)
                    .isEqualTo(object);
            assertThat(definition.fromValues(yaml(new Yaml().dump(values))))
                    .as(which)
                    .isEqualTo(object);
            assertThat(Maps.inShort(definition.checkValues(values)))
                    .as(which)
                    .isEqualTo(Maps.inShort(object.warnings()));
        }
    }

    @Test
    void yamlBuildsImageClassification() {
        Map<String, Object> values = yaml("""
                num_classes: 2
                num_training_samples: 1000
                epochs: 30
                lr_scheduler_step: [10, 20]
                image_shape: {num_channels: 3, height: 224, width: 224}
                """);
        ImageClassificationHyperparameters built = ImageClassificationHyperparameters.fromValues(values);
        assertThat(built.epochs()).isEqualTo(30);
        assertThat(built.toMap()).containsEntry("lr_scheduler_step", "10,20").containsEntry("image_shape", "3,224,224");

        values.put("epochs", 30.5);
        assertThat(ImageClassificationHyperparameters.checkValues(values))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.MALFORMED);
    }

    private static Map<String, Object> yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }
}
