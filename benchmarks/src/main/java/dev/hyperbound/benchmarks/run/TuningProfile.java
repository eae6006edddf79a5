package dev.hyperbound.benchmarks.run;

import dev.hyperbound.benchmarks.sample.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;

/** Where the time of {@link TuningBenchmark} goes. */
final class TuningProfile {
    private static final Duration WARMUP = Duration.ofSeconds(3);
    private static final Duration SAMPLED = Duration.ofSeconds(15);
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        String sagemaker = "dev.hyperbound.sagemaker.ImageClassification";
        PLACES.put(sagemaker + "Tuning$Space.set", "setting the values of a point, from their texts");
        PLACES.put(sagemaker + "Hyperparameters$Builder.validate", "checking the values of a point");
        PLACES.put(sagemaker + "Hyperparameters$Builder.warnings", "checking the values of a point");
        PLACES.put(sagemaker + "Hyperparameters.toMap", "writing the map of fixed values");
        PLACES.put(sagemaker + "Tuning$Space.examine", "choosing points, and wording what fails there");
        PLACES.put("dev.hyperbound.runtime.Axis.", "checking the ranges themselves");
        PLACES.put(sagemaker + "Tuning$Builder.tune", "noting the ranges");
        PLACES.put("dev.hyperbound.", "everything else");
        PLACES.put("", "the loop around it");
    }

    private TuningProfile() {}

    /** Samples this thread, which does nothing else. */
    static Samples take() throws IOException, ParseException {
        Samples samples = new Samples(Thread.currentThread().getName(), PLACES);
        repeat(WARMUP);
        Path file = Files.createTempFile("tuning", ".jfr");
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.start();
            repeat(SAMPLED);
            recording.stop();
            recording.dump(file);
            samples.add(file);
        } finally {
            Files.delete(file);
        }
        return samples;
    }

    private static void repeat(Duration time) {
        TuningBenchmark benchmark = new TuningBenchmark();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (benchmark.tune().parameterRanges().isEmpty()) {
                throw new IllegalStateException("nothing is tuned");
            }
        }
    }
}
