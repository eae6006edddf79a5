package dev.hyperbound.sagemaker;

import dev.hyperbound.Absent;
import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Example;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.IntOr;
import dev.hyperbound.JsonList;
import dev.hyperbound.Matches;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Tunable;
import dev.hyperbound.WireName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Forecasts of time series by one recurrent network that learns from many related series, as distributions instead of
 * single numbers.
 */
@Algorithm(
        name = "deepar",
        title = "DeepAR Forecasting",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/deepar_hyperparameters.html")
@Objective(metric = "test:RMSE", goal = Goal.MINIMIZE)
@Objective(metric = "test:mean_wQuantileLoss", goal = Goal.MINIMIZE)
@Objective(metric = "train:final_loss", goal = Goal.MINIMIZE)
public interface DeepAr {

    /** Distribution of a forecast. */
    enum Likelihood {
        /** Normal, for real numbers. */
        GAUSSIAN,
        /** Beta, for numbers between 0 and 1, both excluded. */
        BETA,
        /** Negative binomial, for counts. */
        @WireName("negative-binomial")
        NEGATIVE_BINOMIAL,
        /** Student's t, for real numbers with bursts. */
        @WireName(value = "student-T", also = "student-t")
        STUDENT_T,
        /** None: a single number, trained by the absolute error. */
        @WireName("deterministic-L1")
        DETERMINISTIC_L1
    }

    /** What to do about dynamic features, other than to demand a number of them. */
    enum Features {
        /** Used as found in the data. */
        AUTO,
        /** Left alone, although the data holds them. */
        IGNORE
    }

    /**
     * Number of past points that the model sees before it forecasts.
     *
     * <p>About {@code prediction_length} is good to start from; seasons further back are seen anyway, through lagged
     * values.
     */
    @Group("Task")
    @Range("[1, inf)")
    @Tunable("[1, 200]")
    int contextLength();

    /** Number of passes over the training set, at most. */
    @Range("[1, inf)")
    @Tunable("[1, 1000]")
    int epochs();

    /** Number of points that are forecast. */
    @Range("[1, inf)")
    int predictionLength();

    /**
     * Distance of two points in time, as {@code 5min} or {@code D}.
     *
     * <p>A unit with or without a count: months ({@code M}), weeks ({@code W}), days ({@code D}), hours ({@code H})
     * or minutes ({@code min}).
     */
    @Example("5min")
    @Matches(
            value = "([1-9][0-9]*)?(M|W|D|H|min)",
            message = "must be M, W, D, H or min, with or without a count of 1 and more before it")
    String timeFreq();

    /**
     * Distribution of a forecast.
     *
     * <p>Not among those that the documents call tunable; public jobs tune it.
     */
    @Default("student-T")
    @Tunable
    Likelihood likelihood();

    /**
     * Number of categories of each categorical feature, as {@code [2, 3]}.
     *
     * <p>{@code auto} reads them from the data, {@code ignore} leaves such features alone.
     */
    @Group("Features")
    @Default("auto")
    @Example("[2, 3]")
    @Matches(
            value = "(auto|ignore|\\[ *[1-9][0-9]*( *, *[1-9][0-9]*)* *\\])?",
            message = "must be auto, ignore, empty, or a list of counts in brackets")
    String cardinality();

    /** Number of dimensions of the vectors for categories. */
    @Default("10")
    @Range("[1, inf)")
    @Tunable("[1, 50]")
    int embeddingDimension();

    /**
     * Number of features that change over time, such as prices.
     *
     * <p>Left out, or {@code auto}, it is read from the data; {@code ignore} leaves such features alone, a number
     * must be that of the data.
     */
    @Range("[1, inf)")
    @Absent("")
    Optional<IntOr<Features>> numDynamicFeat();

    /** Number of recurrent layers. */
    @Group("Network")
    @Default("2")
    @Range("[1, inf)")
    @Tunable("[1, 8]")
    int numLayers();

    /** Number of cells in each recurrent layer. */
    @Default("40")
    @Range("[1, inf)")
    @Tunable("[30, 200]")
    int numCells();

    /** Share of the cells that is dropped at random in each step. */
    @Default("0.1")
    @Range("[0, 1]")
    @Tunable("[0.00, 0.2]")
    double dropoutRate();

    /** Number of series in a batch. */
    @Group("Training")
    @Default("128")
    @Range("[1, inf)")
    @Tunable("[32, 1028]")
    int miniBatchSize();

    /** Step size of the optimizer. */
    @Default("1e-3")
    @Range("(0, inf)")
    @Tunable("[1e-5, 1e-1]")
    double learningRate();

    /**
     * Number of epochs without improvement after which training stops.
     *
     * <p>Without it all epochs are done. The model of the best epoch is kept either way.
     */
    @Range("[1, inf)")
    @Absent("")
    OptionalInt earlyStoppingPatience();

    /** Number of paths that are drawn for a forecast of the test data. */
    @Group("Evaluation")
    @Default("100")
    @Range("[1, inf)")
    int numEvalSamples();

    /** Quantiles whose loss is computed on the test data. */
    @Default("[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]")
    @Range("(0, 1)")
    @JsonList
    List<Double> testQuantiles();
}
