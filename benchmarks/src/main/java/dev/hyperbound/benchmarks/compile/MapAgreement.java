package dev.hyperbound.benchmarks.compile;

import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Violation;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Before anything is timed: classes whose maps are written by hand take and refuse the same maps as Hyperbound's, write
 * the same, and name what it blames, or the figures would compare unlike things.
 */
final class MapAgreement {
    private static final int MAPS = 100;

    /** Of the verdicts, at least so many of each kind. */
    private static final int ENOUGH = 40;

    private MapAgreement() {}

    static void require(Path folder, int fieldCount, int ruleCount) throws IOException, InterruptedException {
        List<Field> fields = Field.of(fieldCount);
        List<Map<String, String>> maps = new Maps(fields, Bounds.rules(fields, ruleCount)).some(MAPS);
        List<Outcome> expected = outcomes(new HyperboundLibrary(), folder, fieldCount, ruleCount, maps);
        long taken = expected.stream()
                .filter(outcome -> outcome.written().isPresent())
                .count();
        if (taken < ENOUGH || MAPS - taken < ENOUGH) {
            throw new IllegalStateException("of " + MAPS + " maps, " + taken + " are taken: too few to compare");
        }
        for (Library library : Library.all()) {
            List<Outcome> actual = outcomes(library, folder, fieldCount, ruleCount, maps);
            for (int i = 0; i < actual.size(); i++) {
                if (!actual.get(i).agreesWith(expected.get(i))) {
                    throw new IllegalStateException("%s differs for %s%n  %s%n  %s"
                            .formatted(library.name(), maps.get(i), expected.get(i), actual.get(i)));
                }
            }
        }
    }

    /** What each map comes to; nothing where the library's classes read none. */
    private static List<Outcome> outcomes(
            Library library, Path folder, int fieldCount, int ruleCount, List<Map<String, String>> maps)
            throws IOException, InterruptedException {
        Optional<String> name = library.mapClass("app.Job0");
        if (name.isEmpty()) {
            return List.of();
        }
        Project project = Project.write(library, folder, 1, fieldCount, ruleCount);
        project.compile();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {project.classes().toUri().toURL()})) {
            Class<?> type = loader.loadClass(name.get());
            return maps.stream().map(map -> Outcome.of(type, map)).toList();
        } catch (ClassNotFoundException problem) {
            throw new IllegalStateException(problem);
        } finally {
            project.delete();
        }
    }

    /**
     * What reading a map came to.
     *
     * @param written the map that the object writes, if there is one
     * @param blamed the names that the violations begin with, where there are violations
     * @param message what was thrown otherwise
     */
    private record Outcome(Optional<?> written, List<String> blamed, String message) {
        static Outcome of(Class<?> type, Map<String, String> map) {
            try {
                Object made = type.getMethod("fromMap", Map.class).invoke(null, map);
                return new Outcome(Optional.of(type.getMethod("toMap").invoke(made)), List.of(), "");
            } catch (InvocationTargetException problem) {
                return refused(Objects.requireNonNull(problem.getCause()));
            } catch (ReflectiveOperationException problem) {
                throw new IllegalStateException(problem);
            }
        }

        private static Outcome refused(Throwable problem) {
            if (problem instanceof InvalidHyperparametersException invalid) {
                List<String> blamed = invalid.violations().stream()
                        .map(Violation::parameters)
                        .map(parameters -> parameters.get(0))
                        .toList();
                return new Outcome(Optional.empty(), blamed, "");
            }
            if (problem instanceof IllegalArgumentException) {
                return new Outcome(Optional.empty(), List.of(), String.valueOf(problem.getMessage()));
            }
            throw new IllegalStateException(problem);
        }

        boolean agreesWith(Outcome expected) {
            return written.equals(expected.written)
                    && (blamed.equals(expected.blamed)
                            || expected.blamed.stream().allMatch(name -> message.contains(name + " = ")));
        }
    }
}
