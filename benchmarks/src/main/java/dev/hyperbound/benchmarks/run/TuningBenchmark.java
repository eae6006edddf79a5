package dev.hyperbound.benchmarks.run;

import dev.hyperbound.Scale;
import dev.hyperbound.sagemaker.ImageClassification.Optimizer;
import dev.hyperbound.sagemaker.ImageClassificationTuning;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A tuning job over everything that image classification lets vary; nobody writes that by hand. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class TuningBenchmark {
    /** Nine ranges, held against twelve rules and six conditions. */
    @Benchmark
    public ImageClassificationTuning tune() {
        return ImageClassificationTuning.builder()
                .numClasses(257)
                .numTrainingSamples(15_420)
                .epochs(60)
                .tuneMiniBatchSize(16, 256)
                .tuneOptimizer(Optimizer.SGD, Optimizer.ADAM, Optimizer.RMSPROP)
                .tuneLearningRate(1e-4, 1e-1, Scale.LOGARITHMIC)
                .tuneMomentum(0.5, 0.99)
                .tuneWeightDecay(1e-5, 1e-1)
                .tuneBeta1(0.5, 0.99)
                .tuneBeta2(0.9, 0.999)
                .tuneEps(1e-8, 1e-3)
                .tuneGamma(0.5, 0.99)
                .build();
    }
}
