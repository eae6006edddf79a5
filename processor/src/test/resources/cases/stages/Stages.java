package cases;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Range;

/** Required parameters become stages, in the order of their declaration; two of them differ by case only. */
@Algorithm(name = "stages")
public interface Stages {
    /** Number of output classes. */
    @Range("[1, inf)")
    int numClasses();

    @Default("30")
    int epochs();

    /** Number of images in the training set. */
    long samples();

    @dev.hyperbound.WireName("more_samples")
    long Samples();
}
