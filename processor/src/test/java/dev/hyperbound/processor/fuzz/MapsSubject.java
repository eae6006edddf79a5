package dev.hyperbound.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.testing.InMemoryCompilation;
import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Violation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A generated class with a parameter of each type, for maps to be read by. */
final class MapsSubject {
    private static final String STUB = """
            package maps;
            import dev.hyperbound.*;
            import java.util.*;
            import java.util.regex.Pattern;
            @Algorithm(name = "subject")
            @Rule("whole < big")
            @Rule("steps.all(step, step > 0 && whole % step >= 0)")
            @Rule("real * 2.0 < 1e300 || has(maybe)")
            @Rule("text.matches('^[a-z]*$') || size(text) < 9")
            public interface Subject {
              @Range("[0, 100]") int whole();
              @Default("9") long big();
              @Default("0.5") double real();
              @Default("x") String text();
              @Default("true") boolean flag();
              enum Kind { FIRST, SECOND }
              @Default("first") Kind kind();
              OptionalInt maybe();
              @Default("1,2") List<Integer> steps();
              Optional<List<Double>> rates();
              record Shape(@Range("[1, 9]") int width, String name) {}
              Optional<Shape> shape();
              @Default("a|b") Pattern pattern();
              @Matches("(a+)+$") Optional<String> slow();
              @UsedWhen("kind == 'second'") @Default("1.5") double conditional();
            }
            """;

    private static final List<Map.Entry<String, String>> VALUES = List.of(
            Map.entry("whole", "7"),
            Map.entry("big", "9223372036854775807"),
            Map.entry("real", "1e-08"),
            Map.entry("text", "adam"),
            Map.entry("flag", "True"),
            Map.entry("kind", "second"),
            Map.entry("maybe", "-2147483648"),
            Map.entry("steps", "1,2,3"),
            Map.entry("rates", "0.1,0.2"),
            Map.entry("shape", "3,x"),
            Map.entry("pattern", "(?i)a[b-d]*"),
            Map.entry("slow", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"),
            Map.entry("conditional", "2.5"));

    private final Method check;
    private final Method fromMap;
    private final Method toMap;

    MapsSubject(Path folder) throws ReflectiveOperationException {
        InMemoryCompilation.Outcome outcome =
                new InMemoryCompilation(folder).source("maps.Subject", STUB).compile();
        assertThat(outcome.succeeded()).as(outcome.messages()).isTrue();
        try {
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, MapsSubject.class.getClassLoader());
            Class<?> type = loader.loadClass("maps.SubjectHyperparameters");
            check = type.getMethod("check", Map.class);
            fromMap = type.getMethod("fromMap", Map.class);
            toMap = type.getMethod("toMap");
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    /** A map with some values, some of them damaged. */
    Map<String, String> damaged(Mutator mutator) {
        Map<String, String> map = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : VALUES) {
            String key = mutator.below(40) == 0 ? mutator.characters(entry.getKey()) : entry.getKey();
            String value = mutator.below(5) == 0 ? mutator.oneOf(VALUES).getValue() : entry.getValue();
            if (mutator.below(3) > 0) {
                map.put(key, mutator.below(4) == 0 ? mutator.characters(value) : value);
            }
        }
        return map;
    }

    /** Reads a map in both ways; what is accepted comes back. */
    void read(Map<String, String> map) throws IllegalAccessException, InvocationTargetException {
        List<Violation> errors = ((List<?>) check.invoke(null, map))
                .stream()
                        .map(Violation.class::cast)
                        .filter(violation -> violation.severity() == Severity.ERROR)
                        .toList();
        try {
            Object built = fromMap.invoke(null, map);
            assertThat(errors).isEmpty();
            assertThat(fromMap.invoke(null, toMap.invoke(built))).isEqualTo(built);
        } catch (InvocationTargetException thrown) {
            assertThat(thrown.getCause()).isInstanceOf(InvalidHyperparametersException.class);
            assertThat(((InvalidHyperparametersException) thrown.getCause()).violations())
                    .containsExactlyElementsOf(errors);
            errors.forEach(error -> assertThat(error.message().codePoints())
                    .allMatch(c ->
                            Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT));
        }
    }
}
