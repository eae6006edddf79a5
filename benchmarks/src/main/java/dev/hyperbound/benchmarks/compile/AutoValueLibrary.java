package dev.hyperbound.benchmarks.compile;

import java.util.List;
import java.util.Optional;

/** An abstract class with a builder for AutoValue, and checks by hand. */
record AutoValueLibrary(Extent extent) implements Library {
    @Override
    public String name() {
        return extent.named("autovalue");
    }

    @Override
    public Optional<String> processor() {
        return Optional.of("com.google.auto.value.processor.AutoValueProcessor");
    }

    @Override
    public List<String> processorJars() {
        return List.of("auto-value-1");
    }

    @Override
    public Optional<String> mapClass(String className) {
        return extent.mapClass(className);
    }

    @Override
    public String source(String className, List<Field> fields, List<Bounds.Rule> rules) {
        StringBuilder code = new StringBuilder();
        code.append("package app;\n\nimport com.google.auto.value.AutoValue;\n\n@AutoValue\n");
        code.append("public abstract class %s {\n".formatted(className));
        fields.forEach(field -> code.append("  public abstract %s %s();\n\n".formatted(field.type(), field.name())));
        code.append("  public static Builder builder() {\n    return new AutoValue_%s.Builder()".formatted(className));
        fields.forEach(field -> code.append("\n        .%s(%s)".formatted(field.name(), field.value())));
        code.append(";\n  }\n");
        code.append(extent.maps(new MapsByHand(className, "builder()", "public"), fields));
        code.append("\n  @AutoValue.Builder\n  public abstract static class Builder {\n");
        fields.forEach(field -> code.append(extent.comment(field))
                .append("    public abstract Builder %2$s(%1$s %2$s);\n\n".formatted(field.type(), field.name())));
        code.append("    abstract %s autoBuild();\n\n".formatted(className));
        code.append("    public %1$s build() {\n    %1$s made = autoBuild();\n".formatted(className));
        code.append("    java.util.List<String> problems = new java.util.ArrayList<>();\n");
        code.append(Bounds.statements(fields, rules, "made.%s()"));
        code.append(
                "    if (!problems.isEmpty()) {\n      throw new IllegalArgumentException(problems.toString());\n    }\n");
        return code.append("    return made;\n    }\n  }\n}\n").toString();
    }
}
