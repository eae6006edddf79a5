package dev.hyperbound.benchmarks.run;

import dev.hyperbound.benchmarks.job.Variant;
import dev.hyperbound.sagemaker.ImageClassification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The job by one library; a JVM of its own for each, so that no call site sees two. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class JobBenchmark {
    @Param({"hand-written", "hyperbound", "autovalue", "immutables", "avaje", "hibernate"})
    String library = "";

    private Variant variant = Variant.named("hand-written");
    private ImageClassification job = variant.minimal();
    private Map<String, String> map = Map.of();
    private Map<String, Object> values = Map.of();

    /** Makes what the benchmarks of reading and writing start from. */
    @Setup
    public void prepare() {
        variant = Variant.named(library);
        job = variant.full();
        map = variant.toMap(job);
        values = new LinkedHashMap<>(variant.toValues(job));
    }

    /** A value of its own for every parameter. */
    @Benchmark
    public ImageClassification buildFull() {
        return variant.full();
    }

    /** What is required, and nothing else. */
    @Benchmark
    public ImageClassification buildMinimal() {
        return variant.minimal();
    }

    /** One value out of range: making, throwing and catching. */
    @Benchmark
    public Object throwOne() {
        try {
            return variant.oneFault();
        } catch (RuntimeException problem) {
            return problem;
        }
    }

    /** Sixteen values out of range: making, throwing and catching. */
    @Benchmark
    public Object throwSixteen() {
        try {
            return variant.sixteenFaults();
        } catch (RuntimeException problem) {
            return problem;
        }
    }

    /** The same sixteen as a list. */
    @Benchmark
    public List<?> listSixteen() {
        return variant.listedFaults();
    }

    /** The map that the service is sent. */
    @Benchmark
    public Map<String, String> writeMap() {
        return variant.toMap(job);
    }

    /** The job from such a map. */
    @Benchmark
    public ImageClassification readMap() {
        return variant.fromMap(map);
    }

    /** The values for a file of JSON or YAML. */
    @Benchmark
    public Map<String, Object> writeValues() {
        return variant.toValues(job);
    }

    /** The job from such values, in a map as parsers make it. */
    @Benchmark
    public ImageClassification readValues() {
        return variant.fromValues(values);
    }
}
