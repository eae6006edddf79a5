package dev.hyperbound.benchmarks.compile;

import dev.hyperbound.benchmarks.sample.Samples;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Compiles the stubs of the module {@code specs}: all from nothing, and one that was touched, beside the class files of
 * the others, as a build tool does that knows the processor to be isolating.
 */
final class SpecsBenchmarks {
    private static final Path SOURCES = Path.of("../specs/src/main/java/dev/hyperbound/sagemaker");

    /** Names the generated classes, and so do those that name it: without a processor there are none. */
    private static final String NAMES_GENERATED = "BuiltIn";

    /** The stubs that were there first. */
    private static final List<String> FIRST = List.of("ImageClassification", "ObjectDetection", "SemanticSegmentation");

    private static final String TOUCHED = "ImageClassification";
    private static final String REFERENCE = "-proc:none, the stubs alone";
    private static final String WITH_PROCESSOR = "with Hyperbound";
    private static final int REPETITIONS = Integer.getInteger("repetitions", 7);
    private static final int RECORDINGS = 5;

    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("dev.hyperbound.processor.docs.", "writes documents");
        PLACES.put("dev.hyperbound.processor.java.", "writes classes");
        PLACES.put("dev.hyperbound.processor.read.", "reads stubs");
        PLACES.put("dev.hyperbound.processor.check.", "checks stubs");
        PLACES.put("dev.hyperbound.processor.", "everything else in the processor");
        PLACES.put("", "the compiler");
    }

    private final Path folder;
    private final Path whole;
    private final List<Path> stubs;
    private final List<String> processor = List.of(
            "-processorpath",
            Compilation.jars(new HyperboundLibrary().processorJars()),
            "-processor",
            new HyperboundLibrary().processor().orElseThrow());

    private SpecsBenchmarks(Path folder, List<Path> stubs) {
        this.folder = folder;
        this.whole = folder.resolve("whole");
        this.stubs = stubs;
    }

    static void measure(Path folder) throws IOException, InterruptedException {
        List<Path> stubs = new ArrayList<>();
        for (Path file : Folders.regularFiles(SOURCES)) {
            if (!Files.readString(file).contains(NAMES_GENERATED)) {
                stubs.add(file);
            }
        }
        new SpecsBenchmarks(folder, stubs).measure();
    }

    private void measure() throws IOException, InterruptedException {
        Compilation everything = new Compilation(processor, classPath(), stubs, whole);
        everything.run();
        Cost all = compare(
                "specs, " + stubs.size() + " files, from nothing", compilations(stubs, classPath(), file -> true));
        List<Path> first =
                FIRST.stream().map(name -> SOURCES.resolve(name + ".java")).toList();
        Cost ofFirst = compare(
                "the first stubs of specs, from nothing",
                compilations(first, classPath(), file -> FIRST.stream().anyMatch(name -> isOf(name, file))));
        System.out.printf(
                Locale.ROOT,
                "%nall stubs cost %.2f times the CPU of the first %d%n",
                all.cpu() / ofFirst.cpu(),
                FIRST.size());
        Path others = others();
        List<Path> touched = List.of(SOURCES.resolve(TOUCHED + ".java"));
        compare(
                "one stub of specs touched, " + TOUCHED,
                compilations(touched, others + File.pathSeparator + classPath(), SpecsBenchmarks::isOfTouched));
        sample(everything);
        sample(new Compilation(processor, others + File.pathSeparator + classPath(), touched, folder.resolve("one")));
    }

    private interface Choice {
        boolean takes(Path file);
    }

    /** Without a processor; with the finished classes as plain sources; with the processor. */
    private Map<String, Compilation> compilations(List<Path> sources, String classPath, Choice generated)
            throws IOException {
        List<Path> withGenerated = new ArrayList<>(sources);
        for (Path file : Folders.regularFiles(whole.resolve(FinishedFilesProcessor.SOURCES))) {
            if (generated.takes(file)) {
                withGenerated.add(file);
            }
        }
        List<String> none = List.of("-proc:none");
        Map<String, Compilation> compilations = new LinkedHashMap<>();
        compilations.put(REFERENCE, new Compilation(none, classPath, sources, folder.resolve("none")));
        compilations.put(
                "-proc:none, with the generated classes as sources",
                new Compilation(none, classPath, withGenerated, folder.resolve("sources")));
        compilations.put(WITH_PROCESSOR, new Compilation(processor, classPath, sources, folder.resolve("one")));
        return compilations;
    }

    /** Prints what each costs, and returns what ours does. */
    private static Cost compare(String title, Map<String, Compilation> compilations)
            throws IOException, InterruptedException {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int i = 0; i < REPETITIONS; i++) {
            for (Map.Entry<String, Compilation> entry : compilations.entrySet()) {
                costs.computeIfAbsent(entry.getKey(), name -> new ArrayList<>())
                        .add(entry.getValue().run());
            }
        }
        Cost reference = Cost.least(Objects.requireNonNull(costs.get(REFERENCE)));
        System.out.println("\n" + title + ", the least of " + REPETITIONS);
        System.out.println("| | wall s × | CPU s × | peak MB × |\n|---|---|---|---|");
        costs.forEach((name, all) -> {
            Cost cost = Cost.least(all);
            System.out.printf(
                    Locale.ROOT,
                    "| %-49s | %6.2f %5.2f× | %6.2f %5.2f× | %5.0f %5.2f× |%n",
                    name,
                    cost.wall(),
                    cost.wall() / reference.wall(),
                    cost.cpu(),
                    cost.cpu() / reference.cpu(),
                    cost.peakMegabytes(),
                    cost.peakMegabytes() / reference.peakMegabytes());
        });
        return Cost.least(Objects.requireNonNull(costs.get(WITH_PROCESSOR)));
    }

    /** The class files of all stubs but the one that was touched. */
    private Path others() throws IOException {
        Path from = whole.resolve(FinishedFilesProcessor.RESOURCES);
        Path to = folder.resolve("others");
        for (Path file : Folders.regularFiles(from)) {
            if (file.toString().endsWith(".class") && !isOfTouched(file)) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy);
            }
        }
        return to;
    }

    private static boolean isOfTouched(Path file) {
        return isOf(TOUCHED, file);
    }

    private static boolean isOf(String stub, Path file) {
        return String.valueOf(file.getFileName()).matches(stub + "(Hyperparameters|Tuning)?(\\$.*)?\\.(class|java)");
    }

    private static String classPath() {
        return Compilation.jars(List.of("hyperbound-annotations", "jspecify"));
    }

    private void sample(Compilation compilation) throws IOException, InterruptedException {
        Path recording = folder.resolve("samples.jfr");
        Samples samples = new Samples("main", PLACES);
        for (int i = 0; i < RECORDINGS; i++) {
            compilation.run(List.of(
                    "-XX:FlightRecorderOptions=stackdepth=1024",
                    "-Xlog:jfr*=off",
                    "-XX:StartFlightRecording=settings=profile,filename=" + recording));
            samples.add(recording);
        }
        System.out.println("\n" + compilation.sources().size() + " files: where the compiler's thread is");
        System.out.print(samples);
    }
}
