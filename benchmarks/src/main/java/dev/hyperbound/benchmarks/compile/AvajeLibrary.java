package dev.hyperbound.benchmarks.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A record with constraints for avaje-validator, which generates its adapter; rules by hand; no builder. */
record AvajeLibrary() implements Library {
    @Override
    public String name() {
        return "avaje";
    }

    @Override
    public Optional<String> processor() {
        return Optional.of("io.avaje.validation.generator.ValidationProcessor");
    }

    @Override
    public List<String> processorJars() {
        return List.of("avaje-");
    }

    @Override
    public String source(String className, List<Field> fields, List<Bounds.Rule> rules) {
        String components = fields.stream().map(AvajeLibrary::component).collect(Collectors.joining(",\n    "));
        return """
                package app;

                import jakarta.validation.Valid;
                import jakarta.validation.constraints.*;

                @Valid
                public record %s(
                    %s) {
                  public java.util.List<String> problems() {
                    java.util.List<String> problems = new java.util.ArrayList<>();
                %s
                    return problems;
                  }
                }
                """.formatted(className, components, Bounds.statements(List.of(), rules, "%s"));
    }

    private static String component(Field field) {
        String constraint = "";
        if (field.isWhole()) {
            constraint = "@Min(1) ";
        } else if (field.isNumber()) {
            constraint = "@DecimalMin(\"0\") @DecimalMax(\"1\") ";
        }
        return constraint + field.type() + " " + field.name();
    }
}
