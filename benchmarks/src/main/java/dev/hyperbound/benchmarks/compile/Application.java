package dev.hyperbound.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sources that call builders from a jar, or none, to be compiled with the check of constants and without it. */
record Application(Path folder) {
    private static final int CHAINS_A_CLASS = 20;
    private static final String OFF =
            "-Ahyperbound.severity=" + "HB701:off,HB702:off,HB703:off,HB704:off,HB705:off,HB706:off,HB707:off";

    /** So many classes such as applications have, without a call of ours. */
    static Application without(Path parent, int classes) throws IOException {
        Path sources = Files.createTempDirectory(parent, "without-");
        for (int i = 0; i < classes; i++) {
            Files.writeString(sources.resolve("Orders" + i + ".java"), plain(i));
        }
        return new Application(sources);
    }

    /** So many chains of eleven setters with constants that differ, each right. */
    static Application of(Path parent, int chains) throws IOException {
        Path sources = Files.createTempDirectory(parent, "chains-");
        for (int from = 0; from < chains; from += CHAINS_A_CLASS) {
            StringBuilder source = new StringBuilder("""
                    package app;
                    import dev.hyperbound.sagemaker.ImageClassification.Optimizer;
                    import dev.hyperbound.sagemaker.ImageClassificationHyperparameters;
                    class Jobs%d {
                    """.formatted(from));
            for (int i = from; i < Math.min(from + CHAINS_A_CLASS, chains); i++) {
                source.append(chain(i));
            }
            Files.writeString(sources.resolve("Jobs" + from + ".java"), source.append("}\n"));
        }
        return new Application(sources);
    }

    private static String chain(int i) {
        return """
                    Object job%d() {
                        return ImageClassificationHyperparameters.builder()
                                .numClasses(%d)
                                .numTrainingSamples(%d)
                                .epochs(%d)
                                .checkpointFrequency(%d)
                                .learningRate(%s)
                                .optimizer(Optimizer.%s)
                                .momentum(0.%d)
                                .weightDecay(0.0001)
                                .miniBatchSize(%d)
                                .imageShape(3, %d, 224)
                                .topK(%d)
                                .build();
                    }
                """.formatted(
                        i,
                        5 + i % 100,
                        1000 + i,
                        10 + i % 50,
                        1 + i % 10,
                        "0.0" + (1 + i % 9),
                        i % 2 == 0 ? "SGD" : "NAG",
                        1 + i % 9,
                        8 + i % 64,
                        224 + i % 7,
                        2 + i % 3);
    }

    private static String plain(int i) {
        return """
                package app;
                import java.util.*;
                import java.util.stream.*;
                public class Orders%1$d {
                    private final Map<String, List<Line>> byCustomer = new HashMap<>();
                    record Line(String article, int count, double price) {
                        double total() { return count * price; }
                    }
                    void add(String customer, String article, int count, double price) {
                        if (count <= 0 || price < 0) {
                            throw new IllegalArgumentException("count " + count + ", price " + price);
                        }
                        byCustomer.computeIfAbsent(customer, key -> new ArrayList<>()).add(new Line(article, count, price));
                    }
                    double total(String customer) {
                        double total = 0;
                        for (Line line : byCustomer.getOrDefault(customer, List.of())) {
                            total += line.total() > 100 * %1$d ? line.total() * 0.95 : line.total();
                        }
                        return total;
                    }
                    List<String> best(int count) {
                        return byCustomer.keySet().stream()
                                .sorted(Comparator.comparingDouble(this::total).reversed())
                                .limit(count)
                                .map(name -> name.strip().toLowerCase(Locale.ROOT) + "/" + Math.round(total(name)))
                                .collect(Collectors.toList());
                    }
                    String report() {
                        StringBuilder text = new StringBuilder();
                        for (Map.Entry<String, List<Line>> entry : new TreeMap<>(byCustomer).entrySet()) {
                            text.append(entry.getKey()).append(": ").append(entry.getValue().size()).append('\\n');
                            int number = 0;
                            for (Line line : entry.getValue()) {
                                number++;
                                switch (line.count()) {
                                    case 1 -> text.append(number).append(' ').append(line.article()).append('\\n');
                                    case 2 -> text.append(number).append(" two of ").append(line.article()).append('\\n');
                                    default -> text.append(number).append(' ').append(line.count()).append(" of ")
                                            .append(line.article()).append(", ").append(line.total()).append('\\n');
                                }
                            }
                        }
                        return text.toString();
                    }
                    Optional<Line> dearest() {
                        return byCustomer.values().stream()
                                .flatMap(List::stream)
                                .filter(line -> line.count() > %1$d %% 3 && !line.article().isBlank())
                                .max(Comparator.comparingDouble(Line::price));
                    }
                    boolean read(java.io.BufferedReader reader) throws java.io.IOException {
                        try {
                            String line = reader.readLine();
                            while (line != null && !line.isEmpty()) {
                                String[] words = line.split(";", -1);
                                add(words[0], words[1], Integer.parseInt(words[2]), Double.parseDouble(words[3]));
                                line = reader.readLine();
                            }
                            return true;
                        } catch (NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
                            return false;
                        }
                    }
                    @Override public String toString() { return getClass().getSimpleName() + byCustomer.size() + %1$dL; }
                }
                """.formatted(i);
    }

    /** Compiles everything; seconds of CPU of the whole process. */
    double compile(boolean isChecked) throws IOException, InterruptedException {
        List<String> options =
                new ArrayList<>(List.of("-processorpath", Compilation.jars(new HyperboundLibrary().processorJars())));
        if (!isChecked) {
            options.add(OFF);
        }
        String builders = Compilation.jars(List.of("hyperbound-annotations", "hyperbound-specs"));
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            return new Compilation(options, builders, sources, folder.resolve("target"))
                    .run()
                    .cpu();
        }
    }

    void delete() throws IOException {
        Folders.delete(folder);
    }
}
