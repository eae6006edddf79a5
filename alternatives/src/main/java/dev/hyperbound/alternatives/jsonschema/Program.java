package dev.hyperbound.alternatives.jsonschema;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

public final class Program {
    private Program() {}

    public static void main(String[] args) {
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .locale(Locale.ENGLISH)
                                .build()))
                .getSchema(generator().generateSchema(ImageTraining.class).toString(), InputFormat.JSON);
        System.out.println("1. " + outcome(schema, """
                {"optimiser": "adam", "learning_rate": 1.5, "checkpoint_frequency": 50}"""));
        System.out.println("2. " + outcome(schema, """
                {"num_classes": 10, "optimizer": "adam", "learning_rate": 0.5, "checkpoint_frequency": 50}"""));
    }

    private static SchemaGenerator generator() {
        return new SchemaGenerator(new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(
                        JacksonOption.RESPECT_JSONPROPERTY_REQUIRED, JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(new JakartaValidationModule())
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .build());
    }

    private static String outcome(Schema schema, String job) {
        List<Error> errors = schema.validate(job, InputFormat.JSON);
        return errors.isEmpty()
                ? "no error"
                : errors.stream().map(Error::toString).collect(Collectors.joining("\n   "));
    }
}
