package dev.hyperbound.benchmarks.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** No processor: the class and its builder are in the source. */
record HandWrittenLibrary(Extent extent) implements Library {
    @Override
    public String name() {
        return extent.named("hand-written");
    }

    @Override
    public Optional<String> processor() {
        return Optional.empty();
    }

    @Override
    public List<String> processorJars() {
        return List.of();
    }

    @Override
    public Optional<String> mapClass(String className) {
        return extent.mapClass(className);
    }

    @Override
    public String source(String className, List<Field> fields, List<Bounds.Rule> rules) {
        StringBuilder code = new StringBuilder();
        code.append("package app;\n\npublic final class %s {\n".formatted(className));
        fields.forEach(field -> code.append("  private final %s %s;\n".formatted(field.type(), field.name())));
        code.append("\n  private %s(Builder builder) {\n".formatted(className));
        fields.forEach(field -> code.append("    %1$s = builder.%1$s;\n".formatted(field.name())));
        code.append("  }\n\n  public static Builder builder() {\n    return new Builder();\n  }\n");
        fields.forEach(field ->
                code.append("\n  public %s %s() {\n    return %2$s;\n  }\n".formatted(field.type(), field.name())));
        code.append(valueMethods(className, fields));
        code.append(extent.maps(new MapsByHand(className, "builder()", "public"), fields));
        code.append("\n  public static final class Builder {\n");
        fields.forEach(
                field -> code.append("    private %s %s = %s;\n".formatted(field.type(), field.name(), field.value())));
        fields.forEach(field -> code.append("\n")
                .append(extent.comment(field))
                .append("    public Builder %2$s(%1$s %2$s) {\n      this.%2$s = %2$s;\n      return this;\n    }\n"
                        .formatted(field.type(), field.name())));
        code.append("\n    public %s build() {\n".formatted(className));
        code.append("    java.util.List<String> problems = new java.util.ArrayList<>();\n");
        code.append(Bounds.statements(fields, rules, "%s"));
        code.append(
                "    if (!problems.isEmpty()) {\n      throw new IllegalArgumentException(problems.toString());\n    }\n");
        code.append("    return new %s(this);\n    }\n  }\n}\n".formatted(className));
        return code.toString();
    }

    private static String valueMethods(String className, List<Field> fields) {
        String same = fields.stream()
                .map(field -> "java.util.Objects.equals(%1$s, that.%1$s)".formatted(field.name()))
                .collect(Collectors.joining("\n        && "));
        String names = fields.stream().map(Field::name).collect(Collectors.joining(", "));
        String shown = fields.stream()
                .map(field -> "\"%1$s=\" + %1$s".formatted(field.name()))
                .collect(Collectors.joining(" + \", \"\n        + "));
        return """

                  @Override
                  public boolean equals(Object other) {
                    return other instanceof %s that
                        && %s;
                  }

                  @Override
                  public int hashCode() {
                    return java.util.Objects.hash(%s);
                  }

                  @Override
                  public String toString() {
                    return %s;
                  }
                """.formatted(className, same, names, shown);
    }
}
