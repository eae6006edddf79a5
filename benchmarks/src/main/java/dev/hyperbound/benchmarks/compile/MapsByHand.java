package dev.hyperbound.benchmarks.compile;

import java.util.List;

/**
 * Members that write and read the map of a class, as its author writes them where no library does.
 *
 * @param className the class, which has an accessor a field
 * @param builder an expression: a builder that holds the defaults, with a setter a field
 * @param modifier {@code public}, or {@code default} in an interface
 */
record MapsByHand(String className, String builder, String modifier) {
    String source(List<Field> fields) {
        return write(fields) + read(fields) + FLAG;
    }

    private String write(List<Field> fields) {
        StringBuilder code = new StringBuilder("""

                  /** Returns what the service is sent, in order of declaration. */
                  %s java.util.Map<String, String> toMap() {
                    java.util.Map<String, String> map = new java.util.LinkedHashMap<>();
                """.formatted(modifier));
        fields.forEach(field ->
                code.append("    map.put(\"%s\", %s);\n".formatted(field.name(), field.asText(field.name() + "()"))));
        return code.append("    return java.util.Collections.unmodifiableMap(map);\n  }\n")
                .toString();
    }

    private String read(List<Field> fields) {
        StringBuilder code = new StringBuilder("""

                  /** Reads such a map, and tells everything that is wrong with it at once. */
                  public static %s fromMap(java.util.Map<String, String> map) {
                    java.util.List<String> problems = new java.util.ArrayList<>();
                    var builder = %s;
                    map.forEach((name, value) -> {
                      try {
                        switch (name) {
                """.formatted(className, builder));
        fields.forEach(field -> code.append(
                "          case \"%1$s\" -> builder.%1$s(%2$s);\n".formatted(field.name(), field.parsed("value"))));
        return code.append("""
                          default -> throw new IllegalArgumentException("unknown");
                        }
                      } catch (IllegalArgumentException problem) {
                        problems.add(name + " = " + value + ": " + problem.getMessage());
                      }
                    });
                    try {
                      %s made = builder.build();
                      if (problems.isEmpty()) {
                        return made;
                      }
                    } catch (IllegalArgumentException problem) {
                      problems.add(problem.getMessage());
                    }
                    throw new IllegalArgumentException(String.join("\\n", problems));
                  }
                """.formatted(className)).toString();
    }

    private static final String FLAG = """

              private static boolean flag(String text) {
                return switch (text) {
                  case "true" -> true;
                  case "false" -> false;
                  default -> throw new IllegalArgumentException("must be true or false");
                };
              }
            """;
}
