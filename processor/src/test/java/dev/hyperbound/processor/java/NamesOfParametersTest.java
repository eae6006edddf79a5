package dev.hyperbound.processor.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A parameter may have any name, whatever generated code calls its fields, variables, methods and types: every identifier
 * of the golden files is tried with every type of value, in values, builders, stages and tuning jobs. A build tries each
 * with every sixth type, {@code -Dnames.all} with all.
 */
@Tag("slow")
final class NamesOfParametersTest {
    /** Parameters a stub: few enough for methods that are whole. */
    private static final int SIZE = 95;

    /** Types that are left out between two that are tried: six divides their number, so each type has its turn. */
    private static final int STEP = System.getProperty("names.all") == null ? 6 : 1;

    private static final String AMONG = "Among";

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Pattern IDENTIFIER =
            Pattern.compile("(?s)/\\*.*?\\*/|\"(?:[^\"\\\\]|\\\\.)*\"|\\b[A-Za-z_]\\w*");

    /** DESIGN: names that a parameter can't have, for they belong to the generated classes; the stub is refused. */
    private static final Set<String> RESERVED =
            Set.of(("builder toBuilder build set setAll validate check checkValues definition fromMap fromValues toMap "
                            + "toMinimalMap toValues warnings optimize tuning clone equals finalize getClass hashCode "
                            + "notify notifyAll toString wait")
                    .split(" "));

    /** What stands before and behind the name of a parameter, and a text that is one of its values. */
    private record Kind(String before, String behind, String text) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("@Range(\"[1, 9]\") @Tunable(\"[1, 9]\") int", "()", "3"),
            new Kind("@Range(\"(0, 1]\") @Tunable(\"[0.1, 1]\") @Default(\"0.5\") double", "()", "0.25"),
            new Kind("@Range(\"[1, 9]\") @Tunable OptionalLong", "()", "7"),
            new Kind("@Matches(\"[a-z]+\") String", "()", "abc"),
            new Kind("@OneOf({\"a\", \"b\"}) @Tunable @Default(\"a\") String", "()", "b"),
            new Kind("@Tunable Mode", "()", "fast"),
            new Kind("Optional<Mode>", "()", "slow"),
            new Kind("@Tunable boolean", "()", "true"),
            new Kind("Optional<Boolean>", "()", "false"),
            new Kind("@Default(\"a*\") Pattern", "()", "b+"),
            new Kind("Optional<Pattern>", "()", "b+"),
            new Kind("Shape", "()", "3,fast,cm"),
            new Kind("@Default(\"3,4\") Refusing", "()", "5,6"),
            new Kind("Optional<Refusing>", "()", "5,6"),
            new Kind("@Range(\"[1, 9]\") List<Integer>", "()", "1,2"),
            new Kind("Optional<List<String>>", "()", "a,b"),
            new Kind("@Default(\"fast\") List<Mode>", "()", "fast,slow"),
            new Kind("Optional<List<Double>>", "()", "1.0,2.5"));

    private static final String HEAD = """
            package test;
            import dev.hyperbound.*;
            import java.util.*;
            import java.util.regex.Pattern;
            @Algorithm public interface %s {
              enum Mode { FAST, SLOW }
              record Shape(@Range("[1, 9]") int size, Mode mode, String unit) {}
              record Refusing(int low, int high) {
                public Refusing { if (low > high) { throw new IllegalArgumentException("turned around"); } }
              }
            """;

    @TempDir
    private Path output;

    @Test
    void areAnyThatGeneratedCodeUses() throws Exception {
        List<String> names = identifiers();
        assertThat(names).contains("reader", "found", "that", "values", "Objects", "List", "Builder");
        Map<String, Map<String, String>> stubs = new TreeMap<>();
        InMemoryCompilation compilation = new InMemoryCompilation(output).options("-Xmaxerrs", "200", "-nowarn");
        for (int shift = 0; shift < KINDS.size(); shift += STEP) {
            for (int part = 0; part * SIZE < names.size(); part++) {
                String stub = "Stub" + shift + "Part" + part;
                List<String> some = names.subList(part * SIZE, Math.min(names.size(), part * SIZE + SIZE));
                stubs.put(stub, add(stub, some, shift, compilation));
            }
        }

        InMemoryCompilation.Outcome outcome = compilation.compile();

        assertThat(outcome.succeeded()).as(outcome.messages()).isTrue();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {output.toUri().toURL()}, NamesOfParametersTest.class.getClassLoader())) {
            for (Map.Entry<String, Map<String, String>> stub : stubs.entrySet()) {
                Class<?> type = loader.loadClass("test." + stub.getKey() + "Hyperparameters");
                Object read = type.getMethod("fromMap", Map.class).invoke(null, stub.getValue());
                assertThat(type.getMethod("toMap").invoke(read)).isEqualTo(stub.getValue());
                Object builder = type.getMethod("toBuilder").invoke(read);
                Object built = builder.getClass().getMethod("build").invoke(builder);
                assertThat(built).isEqualTo(read).hasSameHashCodeAs(read);
            }
        }
    }

    /** Adds a stub whose parameters have these names; returns a map with a value of each. */
    private static Map<String, String> add(
            String stub, List<String> names, int shift, InMemoryCompilation compilation) {
        StringBuilder source = new StringBuilder(HEAD.formatted(stub));
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            Kind kind = KINDS.get((i + shift) % KINDS.size());
            String wireName = "p" + (100 + i);
            source.append(
                    "  @WireName(\"%s\") %s %s%s;%n".formatted(wireName, kind.before(), names.get(i), kind.behind()));
            map.put(wireName, kind.text());
        }
        compilation.source("test." + stub, source.append("}\n").toString());
        return map;
    }

    private static List<String> identifiers() throws IOException {
        Set<String> names =
                new TreeSet<>(List.of("test", "java", "dev", "javax", "lang", "Space", "Mode", "Shape", "elements"));
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java.txt")).toList()) {
                Matcher matcher = IDENTIFIER.matcher(Files.readString(file));
                while (matcher.find()) {
                    names.add(matcher.group());
                }
            }
        }
        names.removeIf(name -> !Character.isJavaIdentifierStart(name.charAt(0))
                || SourceVersion.isKeyword(name, SourceVersion.latest())
                || RESERVED.contains(name));
        // HB422: tuneXAmong would tune both
        return names.stream()
                .filter(name ->
                        !name.endsWith(AMONG) || !names.contains(name.substring(0, name.length() - AMONG.length())))
                .toList();
    }
}
