package dev.hyperbound.processor.constants;

import java.util.List;
import java.util.SplittableRandom;

/** Makes sources of stubs with a few parameters and rules; some of them have errors. */
final class RandomStubSource {
    private final SplittableRandom random;

    RandomStubSource(SplittableRandom random) {
        this.random = random;
    }

    /** A stub of this name in the package {@code library}. */
    String next(String name) {
        StringBuilder source = new StringBuilder("""
                package library;
                import dev.hyperbound.*;
                import java.util.*;
                @Algorithm(name = "%s")
                """.formatted(name.toLowerCase(java.util.Locale.ROOT)));
        for (int i = random.nextInt(4); i >= 0; i--) {
            String severity = random.nextInt(6) == 0 ? ", severity = Severity.WARNING" : "";
            source.append("@Rule(value = \"")
                    .append(rule())
                    .append('"')
                    .append(severity)
                    .append(")\n");
        }
        return source.append("public interface ")
                .append(name)
                .append(" {\n  enum Kind { RED, GREEN, BLUE }\n  enum Auto { AUTO, MANY }\n")
                .append("  record Shape(@Range(\"[1, 9]\") int height, @Range(\"[1, 4]\") int width) {}\n")
                .append(number("a", "int", "[1, 9]", "3"))
                .append(number("b", "int", "[0, 6]", "2"))
                .append(number("c", "double", pick("[0, 1]", "(0, 1)", "[-1, inf)"), "0.5"))
                .append("  @Range(\"[1, 20]\") OptionalInt d();\n")
                .append("  OptionalDouble e();\n")
                .append("  @Default(\"")
                .append(pick("red", "green"))
                .append("\") Kind kind();\n")
                .append(flag())
                .append("  @Matches(\"[a-c]*\") Optional<String> text();\n")
                .append("  @Range(\"[0, 5]\") @Default(\"1\") List<Integer> list();\n")
                .append("  @Range(\"[0, 1]\") Optional<List<Double>> rates();\n")
                .append("  @JsonList Optional<List<String>> names();\n")
                .append("  @Default(\"red\") List<Kind> kinds();\n")
                .append("  @Separator(\";\") @Range(\"[-1, 50]\") Optional<List<Long>> cuts();\n")
                .append("  @Range(\"[1, 8]\") @Default(\"auto\") @Tunable(\"[1, 4]\") IntOr<Auto> workers();\n")
                .append("  @MultipleOf(4) @Default(\"8\") @Tunable(\"[4, 16]\") long blocks();\n")
                .append(shape())
                .append("}\n")
                .toString();
    }

    private String shape() {
        return random.nextBoolean()
                ? "  @Default(\"2,3\") Shape shape();\n"
                : "  @Separator(value = \"/\", blanks = false) Optional<Shape> shape();\n";
    }

    private String number(String name, String type, String range, String byDefault) {
        String condition =
                random.nextInt(3) == 0 ? "@UsedWhen(value = \"kind == 'green'\", severity = Severity.ERROR) " : "";
        String tunable =
                name.equals("a") ? "@Tunable(\"[2, 5]\") " : name.equals("c") ? "@Tunable(\"[0.1, 0.9]\") " : "";
        return "  " + condition + tunable + "@Range(\"" + range + "\") @Default(\"" + byDefault + "\") " + type + " "
                + name + "();\n";
    }

    private String flag() {
        return random.nextBoolean()
                ? "  @Default(\"false\") boolean flag();\n"
                : "  @RequiredWhen(\"kind == 'blue'\") Optional<Boolean> flag();\n";
    }

    private String rule() {
        return switch (random.nextInt(4)) {
            case 0 -> "(" + claim() + ") || " + claim();
            case 1 -> "!(" + claim() + ") || " + claim();
            case 2 -> claim() + " && " + claim();
            default -> claim();
        };
    }

    private String claim() {
        String whole = pick("a", "b", "d");
        return switch (random.nextInt(12)) {
            case 0 -> whole + " <= " + pick("a", "b", "d", "7", "10");
            case 1 -> whole + " + " + pick("a", "b") + " < " + (3 + random.nextInt(12));
            case 2 -> "c " + pick("<", "<=", ">", "!=") + " " + pick("e", "0.25", "a");
            case 3 -> "kind " + pick("==", "!=") + " '" + pick("red", "green", "blue") + "'";
            case 4 -> "has(" + pick("d", "e", "text") + ")";
            case 5 -> whole + " % " + pick("b", "2", "3") + " == 0";
            case 6 -> "list.all(x, x <= " + pick("a", "b", "3") + ")";
            case 7 -> "shape.height " + pick("<=", ">") + " " + pick("a", "shape.width", "2");
            case 8 -> "size(kinds) < " + pick("2", "3");
            case 9 -> "workers " + pick("<", ">=") + " " + pick("a", "3");
            case 10 -> "blocks % 8 == 0";
            default -> whole + " in [1, 2, 3, 5]";
        };
    }

    private String pick(String... texts) {
        return List.of(texts).get(random.nextInt(texts.length));
    }
}
