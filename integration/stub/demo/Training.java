package demo;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Range;

/** A stub. */
@Algorithm(name = "sbt-training")
public interface Training {
    /** Passes over the data. */
    @Range("[1, inf)")
    int epochs();

    /** The first step. */
    @Default("0.1")
    @Range("[0, 1]")
    double learningRate();
}
