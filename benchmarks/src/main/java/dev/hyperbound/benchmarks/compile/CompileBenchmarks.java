package dev.hyperbound.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compiles generated projects with each library and prints what that takes, as ratios to AutoValue with maps by hand. */
public final class CompileBenchmarks {
    /** Writes and reads maps by hand: the same work. */
    private static final Library REFERENCE = new AutoValueLibrary(Extent.WITH_MAPS);

    private static final String SPECS = "specs";
    private static final String CONSTANTS = "constants";
    private static final String GROWTH = "growth";
    private static final List<String> EVERYTHING = List.of("1", "10", "100", "500", GROWTH, SPECS, CONSTANTS);
    private static final int FIELDS = 30;
    private static final int RULES = 10;

    private final Path folder;

    private CompileBenchmarks(Path folder) {
        this.folder = folder;
    }

    /**
     * Measures.
     *
     * @param arguments numbers of stubs to compare the libraries at, {@code growth} for how ours grows with stubs,
     *     parameters and rules, {@code specs} for the stubs of that module, and {@code constants} for the check of
     *     applications; without any, all of that at 1, 10, 100 and 500. The properties {@code libraries}, a regular
     *     expression for their names, and {@code repetitions} make a comparison shorter
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("compile-benchmarks");
        try {
            List<String> parts = arguments.length > 0 ? List.of(arguments) : EVERYTHING;
            if (!Set.of(GROWTH, SPECS, CONSTANTS).containsAll(parts)) {
                MapAgreement.require(folder, FIELDS, RULES);
                System.out.println("All classes with maps agree; measuring");
            }
            CompileBenchmarks benchmarks = new CompileBenchmarks(folder);
            for (String part : parts) {
                switch (part) {
                    case GROWTH -> benchmarks.growth();
                    case SPECS -> SpecsBenchmarks.measure(folder);
                    case CONSTANTS -> new ConstantsBenchmarks(folder).measure();
                    default -> benchmarks.compare(Integer.parseInt(part));
                }
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private void growth() throws IOException, InterruptedException {
        System.out.println("\nGrowth, Hyperbound alone");
        List<Point> stubs = new ArrayList<>();
        for (int count : List.of(10, 50, 200, 500)) {
            stubs.add(point("stubs", count, count, FIELDS, RULES));
        }
        System.out.println(slope(stubs));
        List<Point> parameters = new ArrayList<>();
        for (int count : List.of(10, 50, 200, 500, 1500)) {
            parameters.add(point("parameters", count, 1, count, 0));
        }
        System.out.println(slope(parameters));
        List<Point> rules = new ArrayList<>();
        for (int count : List.of(10, 50, 200, 400)) {
            rules.add(point("rules", count, 1, 100, count));
        }
        System.out.println(slope(rules));
    }

    private record Point(int size, double cpu) {}

    private Point point(String what, int size, int stubs, int fields, int rules)
            throws IOException, InterruptedException {
        Project project = Project.write(new HyperboundLibrary(), folder, stubs, fields, rules);
        Cost cost = Cost.least(List.of(project.compile(), project.compile()));
        project.delete();
        System.out.printf(
                Locale.ROOT,
                "%5d %-10s %6.2f s, %6.2f s of CPU, %4.0f MB%n",
                size,
                what,
                cost.wall(),
                cost.cpu(),
                cost.peakMegabytes());
        return new Point(size, cost.cpu());
    }

    /** The steepest part: linear growth is 1, and the start of the compiler makes it less. */
    private static String slope(List<Point> points) {
        double steepest = 0;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            steepest = Math.max(steepest, Math.log(to.cpu() / from.cpu()) / Math.log((double) to.size() / from.size()));
        }
        return String.format(Locale.ROOT, "      log–log slope at its steepest %.2f%n", steepest);
    }

    private void compare(int stubs) throws IOException, InterruptedException {
        int repetitions = Integer.getInteger("repetitions", stubs < 10 ? 7 : stubs < 100 ? 5 : stubs < 500 ? 3 : 1);
        Map<Library, Project> projects = new LinkedHashMap<>();
        Map<Library, List<Cost>> costs = new LinkedHashMap<>();
        for (Library library : compared()) {
            projects.put(library, Project.write(library, folder, stubs, FIELDS, RULES));
            costs.put(library, new ArrayList<>());
        }
        for (int i = 0; i < repetitions; i++) {
            for (Map.Entry<Library, Project> entry : projects.entrySet()) {
                Objects.requireNonNull(costs.get(entry.getKey()))
                        .add(entry.getValue().compile());
            }
        }
        System.out.printf(
                "%n%d stubs of %d parameters and %d rules, the least of %d%n", stubs, FIELDS, RULES, repetitions);
        System.out.println(
                "| library              | wall s ×       | CPU s ×        | peak MB ×     | generated KB/stub | class KB/stub |");
        System.out.println("|---|---|---|---|---|---|");
        Cost reference = Cost.least(Objects.requireNonNull(costs.get(REFERENCE)));
        costs.forEach((library, all) -> System.out.println(row(library.name(), Cost.least(all), reference, stubs)));
        for (Project project : projects.values()) {
            project.delete();
        }
    }

    /** All, or those whose names match the property {@code libraries}, and the reference. */
    private static List<Library> compared() {
        String names = System.getProperty("libraries", ".*");
        return Library.all().stream()
                .filter(library -> library.equals(REFERENCE) || library.name().matches(names))
                .toList();
    }

    private static String row(String name, Cost cost, Cost reference, int stubs) {
        return String.format(
                Locale.ROOT,
                "| %-20s | %6.2f %5.2f× | %6.2f %5.2f× | %5.0f %5.2f× | %17.1f | %13.1f |",
                name,
                cost.wall(),
                cost.wall() / reference.wall(),
                cost.cpu(),
                cost.cpu() / reference.cpu(),
                cost.peakMegabytes(),
                cost.peakMegabytes() / reference.peakMegabytes(),
                cost.sourceKilobytes() / stubs,
                cost.classKilobytes() / stubs);
    }
}
