package dev.hyperbound.benchmarks.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A record with a generated builder, and checks by hand in its constructor. */
record RecordBuilderLibrary(Extent extent) implements Library {
    @Override
    public String name() {
        return extent.named("record-builder");
    }

    @Override
    public Optional<String> processor() {
        return Optional.of("io.soabase.recordbuilder.processor.RecordBuilderProcessor");
    }

    @Override
    public List<String> processorJars() {
        return List.of("record-builder-", "java-composer-", "javapoet-1");
    }

    @Override
    public Optional<String> mapClass(String className) {
        return extent.mapClass(className);
    }

    @Override
    public String source(String className, List<Field> fields, List<Bounds.Rule> rules) {
        String components = fields.stream()
                .map(field -> extent.comment(field) + field.type() + " " + field.name())
                .collect(Collectors.joining(",\n    "));
        String defaults = fields.stream()
                .map(field -> "\n        .%s(%s)".formatted(field.name(), field.value()))
                .collect(Collectors.joining("", className + "Builder.builder()", ""));
        String maps = extent.maps(new MapsByHand(className, defaults, "public"), fields);
        return """
                package app;

                import io.soabase.recordbuilder.core.RecordBuilder;

                @RecordBuilder
                public record %1$s(
                    %2$s) {
                  public %1$s {
                    java.util.List<String> problems = new java.util.ArrayList<>();
                %3$s
                    if (!problems.isEmpty()) {
                      throw new IllegalArgumentException(problems.toString());
                    }
                  }
                %4$s}
                """.formatted(className, components, Bounds.statements(fields, rules, "%s"), maps);
    }
}
