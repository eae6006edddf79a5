package dev.hyperbound.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the check of constants adds to the compilation of an application: CPU of javac, with the check and without. */
final class ConstantsBenchmarks {
    private static final List<Integer> CHAINS = List.of(250, 500, 1000, 2000, 4000);

    private final Path folder;

    ConstantsBenchmarks(Path folder) {
        this.folder = folder;
    }

    void measure() throws IOException, InterruptedException {
        System.out.println("\nThe check of constants, seconds of CPU: off, on, the difference");
        row("500 classes without a call", Application.without(folder, 500), 9);
        row("one chain", Application.of(folder, 1), 21);
        List<Double> added = new ArrayList<>();
        for (int chains : CHAINS) {
            added.add(row(chains + " chains of 11", Application.of(folder, chains), 5));
        }
        System.out.printf(Locale.ROOT, "      log–log slope of the difference at its steepest %.2f%n", steepest(added));
    }

    private static double steepest(List<Double> added) {
        double steepest = 0;
        for (int i = 1; i < added.size(); i++) {
            double slope =
                    Math.log(added.get(i) / added.get(i - 1)) / Math.log((double) CHAINS.get(i) / CHAINS.get(i - 1));
            steepest = Math.max(steepest, slope);
        }
        return steepest;
    }

    /** By turns, so that both meet the same machine; what the check adds, as the median. */
    private static double row(String what, Application application, int repetitions)
            throws IOException, InterruptedException {
        List<Double> off = new ArrayList<>();
        List<Double> on = new ArrayList<>();
        for (int i = 0; i < repetitions; i++) {
            off.add(application.compile(false));
            on.add(application.compile(true));
        }
        application.delete();
        double without = median(off);
        double with = median(on);
        System.out.printf(
                Locale.ROOT,
                "%-28s %6.3f %6.3f %+7.1f ms %+6.2f %%%n",
                what,
                without,
                with,
                (with - without) * 1000,
                (with / without - 1) * 100);
        return with - without;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
