package dev.hyperbound.benchmarks.compile;

import java.util.List;
import java.util.Optional;

/** An interface with defaults for Immutables, and checks by hand. */
record ImmutablesLibrary(Extent extent) implements Library {
    @Override
    public String name() {
        return extent.named("immutables");
    }

    @Override
    public Optional<String> processor() {
        return Optional.of("org.immutables.processor.ProxyProcessor");
    }

    @Override
    public List<String> processorJars() {
        return List.of("value-2");
    }

    @Override
    public Optional<String> mapClass(String className) {
        return extent.mapClass(className);
    }

    @Override
    public String source(String className, List<Field> fields, List<Bounds.Rule> rules) {
        StringBuilder code = new StringBuilder();
        code.append("package app;\n\nimport org.immutables.value.Value;\n\n@Value.Immutable\n");
        code.append("public interface %s {\n".formatted(className));
        fields.forEach(field -> code.append(extent.comment(field))
                .append("  @Value.Default\n  default %s %s() {\n    return %s;\n  }\n\n"
                        .formatted(field.type(), field.name(), field.value())));
        code.append("  @Value.Check\n  default void check() {\n");
        code.append("    java.util.List<String> problems = new java.util.ArrayList<>();\n");
        code.append(Bounds.statements(fields, rules, "%s()"));
        code.append(
                "    if (!problems.isEmpty()) {\n      throw new IllegalArgumentException(problems.toString());\n    }\n");
        code.append("  }\n");
        code.append(extent.maps(new MapsByHand(className, "Immutable" + className + ".builder()", "default"), fields));
        return code.append("}\n").toString();
    }
}
