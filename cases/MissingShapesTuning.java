package cases;

import dev.hyperbound.DoubleOr;
import dev.hyperbound.Goal;
import dev.hyperbound.IntOr;
import dev.hyperbound.LongOr;
import dev.hyperbound.Scale;
import dev.hyperbound.runtime.Generated;
import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Nullable;
import dev.hyperbound.runtime.ParameterRange;
import dev.hyperbound.runtime.SearchSpace;
import dev.hyperbound.runtime.TuningDefinition;
import dev.hyperbound.runtime.TuningJob;
import dev.hyperbound.runtime.TuningObjective;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violations;
import dev.hyperbound.runtime.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A tuning job of Missing Shapes; immutable, and valid once built.
 *
 * <p>Start with {@link #builder()}.
 */
@Generated(
    value = "dev.hyperbound.processor.HyperboundProcessor",
    stub = MissingShapes.class
)
public final class MissingShapesTuning implements TuningJob {
  private final Space space;

  private final TuningObjective objective;

  private MissingShapesTuning(Space space, TuningObjective objective) {
    this.space = space;
    this.objective = objective;
  }

  /**
   * Starts a builder; what is required must be fixed or tuned.
   *
   * @return the first stage, or the builder
   */
  public static WorkersStage builder() {
    return new Builder(new Space((MissingShapesHyperparameters.Builder) MissingShapesHyperparameters.builder()));
  }

  /**
   * Reads a job that is described elsewhere, as strictly as {@code fromMap} reads a map.
   *
   * @param staticHyperparameters what is fixed, by wire name
   * @param ranges what is tuned
   * @param objective what the job aims at; may be null, for there is only one
   * @return the tuning job
   * @throws InvalidHyperparametersException with every violation, if there is any
   */
  public static MissingShapesTuning from(Map<String, String> staticHyperparameters,
      List<ParameterRange> ranges, @Nullable TuningObjective objective) {
    return new Builder(new Space((MissingShapesHyperparameters.Builder) MissingShapesHyperparameters.builder()))
        .read(staticHyperparameters, ranges, objective, Set.of())
        .build();
  }

  /**
   * Returns every fixed value that is in use somewhere in the search space, as it is sent.
   *
   * @return every fixed value that is in use somewhere in the search space, as it is sent
   */
  @Override
  public Map<String, String> staticHyperparameters() {
    return space.staticHyperparameters();
  }

  /**
   * Returns what is tuned, in declaration order.
   *
   * @return what is tuned, in declaration order
   */
  @Override
  public List<ParameterRange> parameterRanges() {
    return space.ranges();
  }

  /**
   * Returns what the job aims at.
   *
   * @return what the job aims at
   */
  @Override
  public TuningObjective objective() {
    return objective;
  }

  /**
   * Returns what is doubtful though not wrong, with the values for which it is.
   *
   * @return what is doubtful though not wrong, with the values for which it is
   */
  @Override
  public List<Violation> warnings() {
    return space.warnings();
  }

  /**
   * A builder that starts from this job, to vary it.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder(new Space(space));
    builder.metric = objective.metric();
    builder.goal = objective.goal();
    return builder;
  }

  /**
   * Tells whether the job may try these values: the tuned ones from the ranges, with the fixed ones.
   *
   * @param that the values
   * @return whether the job may try them
   */
  public boolean contains(MissingShapesHyperparameters that) {
    return space.contains(that);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof MissingShapesTuning that
            && staticHyperparameters().equals(that.staticHyperparameters())
            && parameterRanges().equals(that.parameterRanges())
            && Objects.equals(objective, that.objective);
  }

  @Override
  public int hashCode() {
    return Objects.hash(staticHyperparameters(), parameterRanges(), objective);
  }

  @Override
  public String toString() {
    return "tuning of missing-shapes" + staticHyperparameters() + parameterRanges();
  }

  private static String writeAuto(MissingShapes.Auto value) {
    return switch (value) {
      case AUTO -> "auto";
    };
  }

  private static String writeDoubleOrAuto(DoubleOr<MissingShapes.Auto> value) {
    return value.number().isPresent() ? Wire.write(value.number().getAsDouble())
        : writeAuto(value.keyword().get());
  }

  private static String writeIntOrAuto(IntOr<MissingShapes.Auto> value) {
    return value.number().isPresent() ? Wire.write(value.number().getAsInt())
        : writeAuto(value.keyword().get());
  }

  /**
   * Stage that sets {@code workers}, then comes whatever is not required, in any order; a stage is used
   * once.
   */
  public interface WorkersStage {
    /**
     * Fixes {@code workers};
     * see {@link MissingShapesHyperparameters.WorkersStage#workers(int)}.
     *
     * @param workers the value
     * @return the builder
     */
    Builder workers(int workers);

    /**
     * Fixes {@code workers};
     * see {@link MissingShapesHyperparameters.WorkersStage#workers(int)}.
     *
     * @param workers the value
     * @return the builder
     */
    Builder workers(MissingShapes.Device workers);

    /**
     * Fixes {@code workers};
     * see {@link MissingShapesHyperparameters.WorkersStage#workers(int)}.
     *
     * @param workers the value
     * @return the builder
     */
    Builder workers(IntOr<MissingShapes.Device> workers);
  }

  /**
   * Fixes or tunes parameters, in any order, each as often as you like; the last call counts.
   */
  public static final class Builder implements WorkersStage {
    private final MissingShapesHyperparameters.Builder values;

    private final Space space;

    private String metric = "validation:loss";

    private Goal goal = Goal.MINIMIZE;

    private Builder(Space space) {
      this.space = space;
      values = space.values;
    }

    @Override
    public Builder workers(int workers) {
      values.workers(workers);
      return this;
    }

    @Override
    public Builder workers(MissingShapes.Device workers) {
      values.workers(workers);
      return this;
    }

    @Override
    public Builder workers(IntOr<MissingShapes.Device> workers) {
      values.workers(workers);
      return this;
    }

    /**
     * Fixes {@code learning_rate};
     * see {@link MissingShapesHyperparameters.Builder#learningRate(double)}.
     *
     * @param learningRate the value
     * @return this builder
     */
    public Builder learningRate(double learningRate) {
      values.learningRate(learningRate);
      return fixed("learning_rate");
    }

    /**
     * Fixes {@code learning_rate};
     * see {@link MissingShapesHyperparameters.Builder#learningRate(double)}.
     *
     * @param learningRate the value
     * @return this builder
     */
    public Builder learningRate(MissingShapes.Auto learningRate) {
      values.learningRate(learningRate);
      return fixed("learning_rate");
    }

    /**
     * Fixes {@code learning_rate};
     * see {@link MissingShapesHyperparameters.Builder#learningRate(double)}.
     *
     * @param learningRate the value
     * @return this builder
     */
    public Builder learningRate(DoubleOr<MissingShapes.Auto> learningRate) {
      values.learningRate(learningRate);
      return fixed("learning_rate");
    }

    /**
     * Tunes {@code learning_rate} over the recommended range, from 0.001 to 0.1, on a scale that the
     * service chooses.
     *
     * @return this builder
     */
    public Builder tuneLearningRate() {
      return tuneLearningRate(0.001, 0.1);
    }

    /**
     * Tunes {@code learning_rate} over a range with its ends, on a scale that the service chooses;
     * recommended is from 0.001 to 0.1; it must be greater than 0 and at most 1, or auto.
     *
     * @param min the lowest value
     * @param max the highest value
     * @return this builder
     */
    public Builder tuneLearningRate(double min, double max) {
      return tuneLearningRate(min, max, Scale.AUTO);
    }

    /**
     * Tunes {@code learning_rate} over a range with its ends; recommended is from 0.001 to 0.1; it must be
     * greater than 0 and at most 1, or auto.
     *
     * @param min the lowest value
     * @param max the highest value
     * @param scale how values are spread over the range
     * @return this builder
     */
    public Builder tuneLearningRate(double min, double max, Scale scale) {
      space.tune("learning_rate", min, max, scale, 0.001, 0.1);
      return this;
    }

    /**
     * Tunes {@code learning_rate} over some values; it must be greater than 0 and at most 1, or auto.
     *
     * @param values the values to choose from
     * @return this builder
     */
    @SafeVarargs
    public final Builder tuneLearningRateAmong(DoubleOr<MissingShapes.Auto>... values) {
      List<String> texts = new ArrayList<>();
      for (DoubleOr<MissingShapes.Auto> value : values) {
        texts.add(writeDoubleOrAuto(value));
      }
      space.tune("learning_rate", texts);
      return this;
    }

    /**
     * Fixes {@code mini_batch_size};
     * see {@link MissingShapesHyperparameters.Builder#miniBatchSize(int)}.
     *
     * @param miniBatchSize the value
     * @return this builder
     */
    public Builder miniBatchSize(int miniBatchSize) {
      values.miniBatchSize(miniBatchSize);
      return fixed("mini_batch_size");
    }

    /**
     * Fixes {@code mini_batch_size};
     * see {@link MissingShapesHyperparameters.Builder#miniBatchSize(int)}.
     *
     * @param miniBatchSize the value
     * @return this builder
     */
    public Builder miniBatchSize(MissingShapes.Auto miniBatchSize) {
      values.miniBatchSize(miniBatchSize);
      return fixed("mini_batch_size");
    }

    /**
     * Fixes {@code mini_batch_size};
     * see {@link MissingShapesHyperparameters.Builder#miniBatchSize(int)}.
     *
     * @param miniBatchSize the value
     * @return this builder
     */
    public Builder miniBatchSize(IntOr<MissingShapes.Auto> miniBatchSize) {
      values.miniBatchSize(miniBatchSize);
      return fixed("mini_batch_size");
    }

    /**
     * Tunes {@code mini_batch_size} over a range with its ends, on a scale that the service chooses; it
     * must be at least 1, or auto.
     *
     * @param min the lowest value
     * @param max the highest value
     * @return this builder
     */
    public Builder tuneMiniBatchSize(int min, int max) {
      return tuneMiniBatchSize(min, max, Scale.AUTO);
    }

    /**
     * Tunes {@code mini_batch_size} over a range with its ends; it must be at least 1, or auto.
     *
     * @param min the lowest value
     * @param max the highest value
     * @param scale how values are spread over the range
     * @return this builder
     */
    public Builder tuneMiniBatchSize(int min, int max, Scale scale) {
      space.tune("mini_batch_size", min, max, scale);
      return this;
    }

    /**
     * Tunes {@code mini_batch_size} over some values; it must be at least 1, or auto.
     *
     * @param values the values to choose from
     * @return this builder
     */
    @SafeVarargs
    public final Builder tuneMiniBatchSizeAmong(IntOr<MissingShapes.Auto>... values) {
      List<String> texts = new ArrayList<>();
      for (IntOr<MissingShapes.Auto> value : values) {
        texts.add(writeIntOrAuto(value));
      }
      space.tune("mini_batch_size", texts);
      return this;
    }

    /**
     * Fixes {@code precision};
     * see {@link MissingShapesHyperparameters.Builder#precision(int)}.
     *
     * @param precision the value
     * @return this builder
     */
    public Builder precision(int precision) {
      values.precision(precision);
      return this;
    }

    /**
     * Fixes {@code precision};
     * see {@link MissingShapesHyperparameters.Builder#precision(int)}.
     *
     * @param precision the value
     * @return this builder
     */
    public Builder precision(MissingShapes.Auto precision) {
      values.precision(precision);
      return this;
    }

    /**
     * Fixes {@code precision};
     * see {@link MissingShapesHyperparameters.Builder#precision(int)}.
     *
     * @param precision the value
     * @return this builder
     */
    public Builder precision(IntOr<MissingShapes.Auto> precision) {
      values.precision(precision);
      return this;
    }

    /**
     * Fixes {@code precision};
     * see {@link MissingShapesHyperparameters.Builder#precision(int)}.
     *
     * @param precision the value
     * @return this builder
     */
    public Builder precision(Optional<IntOr<MissingShapes.Auto>> precision) {
      values.precision(precision);
      return this;
    }

    /**
     * Fixes {@code seed};
     * see {@link MissingShapesHyperparameters.Builder#seed(long)}.
     *
     * @param seed the value
     * @return this builder
     */
    public Builder seed(long seed) {
      values.seed(seed);
      return this;
    }

    /**
     * Fixes {@code seed};
     * see {@link MissingShapesHyperparameters.Builder#seed(long)}.
     *
     * @param seed the value
     * @return this builder
     */
    public Builder seed(MissingShapes.Auto seed) {
      values.seed(seed);
      return this;
    }

    /**
     * Fixes {@code seed};
     * see {@link MissingShapesHyperparameters.Builder#seed(long)}.
     *
     * @param seed the value
     * @return this builder
     */
    public Builder seed(LongOr<MissingShapes.Auto> seed) {
      values.seed(seed);
      return this;
    }

    /**
     * Fixes {@code seed};
     * see {@link MissingShapesHyperparameters.Builder#seed(long)}.
     *
     * @param seed the value
     * @return this builder
     */
    public Builder seed(Optional<LongOr<MissingShapes.Auto>> seed) {
      values.seed(seed);
      return this;
    }

    /**
     * Fixes {@code ratio};
     * see {@link MissingShapesHyperparameters.Builder#ratio(double)}.
     *
     * @param ratio the value
     * @return this builder
     */
    public Builder ratio(double ratio) {
      values.ratio(ratio);
      return this;
    }

    /**
     * Fixes {@code ratio};
     * see {@link MissingShapesHyperparameters.Builder#ratio(double)}.
     *
     * @param ratio the value
     * @return this builder
     */
    public Builder ratio(MissingShapes.Device ratio) {
      values.ratio(ratio);
      return this;
    }

    /**
     * Fixes {@code ratio};
     * see {@link MissingShapesHyperparameters.Builder#ratio(double)}.
     *
     * @param ratio the value
     * @return this builder
     */
    public Builder ratio(DoubleOr<MissingShapes.Device> ratio) {
      values.ratio(ratio);
      return this;
    }

    /**
     * Fixes {@code ratio};
     * see {@link MissingShapesHyperparameters.Builder#ratio(double)}.
     *
     * @param ratio the value
     * @return this builder
     */
    public Builder ratio(Optional<DoubleOr<MissingShapes.Device>> ratio) {
      values.ratio(ratio);
      return this;
    }

    /**
     * Fixes {@code eval_metrics};
     * see {@link MissingShapesHyperparameters.Builder#evalMetrics(String[])}.
     *
     * @param evalMetrics the value
     * @return this builder
     */
    public Builder evalMetrics(String... evalMetrics) {
      values.evalMetrics(evalMetrics);
      return this;
    }

    /**
     * Fixes {@code eval_metrics};
     * see {@link MissingShapesHyperparameters.Builder#evalMetrics(String[])}.
     *
     * @param evalMetrics the value
     * @return this builder
     */
    public Builder evalMetrics(List<String> evalMetrics) {
      values.evalMetrics(evalMetrics);
      return this;
    }

    /**
     * Fixes {@code rates};
     * see {@link MissingShapesHyperparameters.Builder#rates(double[])}.
     *
     * @param rates the value
     * @return this builder
     */
    public Builder rates(double... rates) {
      values.rates(rates);
      return this;
    }

    /**
     * Fixes {@code rates};
     * see {@link MissingShapesHyperparameters.Builder#rates(double[])}.
     *
     * @param rates the value
     * @return this builder
     */
    public Builder rates(List<Double> rates) {
      values.rates(rates);
      return this;
    }

    /**
     * Fixes {@code rates};
     * see {@link MissingShapesHyperparameters.Builder#rates(double[])}.
     *
     * @param rates the value
     * @return this builder
     */
    public Builder rates(Optional<List<Double>> rates) {
      values.rates(rates);
      return this;
    }

    /**
     * Fixes {@code isolations};
     * see {@link MissingShapesHyperparameters.Builder#isolations(MissingShapes.Isolation[])}.
     *
     * @param isolations the value
     * @return this builder
     */
    public Builder isolations(MissingShapes.Isolation... isolations) {
      values.isolations(isolations);
      return this;
    }

    /**
     * Fixes {@code isolations};
     * see {@link MissingShapesHyperparameters.Builder#isolations(MissingShapes.Isolation[])}.
     *
     * @param isolations the value
     * @return this builder
     */
    public Builder isolations(List<MissingShapes.Isolation> isolations) {
      values.isolations(isolations);
      return this;
    }

    /**
     * Fixes {@code isolations};
     * see {@link MissingShapesHyperparameters.Builder#isolations(MissingShapes.Isolation[])}.
     *
     * @param isolations the value
     * @return this builder
     */
    public Builder isolations(Optional<List<MissingShapes.Isolation>> isolations) {
      values.isolations(isolations);
      return this;
    }

    /**
     * Fixes {@code steps};
     * see {@link MissingShapesHyperparameters.Builder#steps(int[])}.
     *
     * @param steps the value
     * @return this builder
     */
    public Builder steps(int... steps) {
      values.steps(steps);
      return this;
    }

    /**
     * Fixes {@code steps};
     * see {@link MissingShapesHyperparameters.Builder#steps(int[])}.
     *
     * @param steps the value
     * @return this builder
     */
    public Builder steps(List<Integer> steps) {
      values.steps(steps);
      return this;
    }

    /**
     * Fixes {@code names};
     * see {@link MissingShapesHyperparameters.Builder#names(String[])}.
     *
     * @param names the value
     * @return this builder
     */
    public Builder names(String... names) {
      values.names(names);
      return this;
    }

    /**
     * Fixes {@code names};
     * see {@link MissingShapesHyperparameters.Builder#names(String[])}.
     *
     * @param names the value
     * @return this builder
     */
    public Builder names(List<String> names) {
      values.names(names);
      return this;
    }

    /**
     * Fixes {@code names};
     * see {@link MissingShapesHyperparameters.Builder#names(String[])}.
     *
     * @param names the value
     * @return this builder
     */
    public Builder names(Optional<List<String>> names) {
      values.names(names);
      return this;
    }

    /**
     * Fixes {@code window};
     * see {@link MissingShapesHyperparameters.Builder#window(MissingShapes.Window)}.
     *
     * @param window the value
     * @return this builder
     */
    public Builder window(MissingShapes.Window window) {
      values.window(window);
      return this;
    }

    /**
     * Fixes {@code window};
     * see {@link MissingShapesHyperparameters.Builder#window(MissingShapes.Window)}.
     *
     * @param height the value's part
     * @param width the value's part
     * @return this builder
     */
    public Builder window(int height, int width) {
      values.window(height, width);
      return this;
    }

    /**
     * Fixes {@code window};
     * see {@link MissingShapesHyperparameters.Builder#window(MissingShapes.Window)}.
     *
     * @param window the value
     * @return this builder
     */
    public Builder window(Optional<MissingShapes.Window> window) {
      values.window(window);
      return this;
    }

    /**
     * Fixes {@code isolation};
     * see {@link MissingShapesHyperparameters.Builder#isolation(MissingShapes.Isolation)}.
     *
     * @param isolation the value
     * @return this builder
     */
    public Builder isolation(MissingShapes.Isolation isolation) {
      values.isolation(isolation);
      return this;
    }

    /**
     * Says which metric the job optimises; needless, for there is only {@code validation:loss}.
     *
     * @param metric the metric
     * @return this builder
     */
    public Builder optimize(String metric) {
      this.metric = Objects.requireNonNull(metric, "metric");
      goal = switch (metric) {
        case "validation:loss" -> Goal.MINIMIZE;
        default -> null;
      };
      return this;
    }

    /**
     * Fixes a parameter by its wire name, as from a command line.
     *
     * @param wireName the name
     * @param value the value as it is sent
     * @return this builder
     */
    public Builder set(String wireName, String value) {
      values.set(wireName, value);
      return fixed(wireName);
    }

    /**
     * Fixes parameters by their wire names.
     *
     * @param map the values as they are sent
     * @return this builder
     */
    public Builder setAll(Map<String, String> map) {
      values.setAll(map);
      for (String wireName : map.keySet()) {
        space.fix(wireName);
      }
      return this;
    }

    /**
     * Returns what {@link #build()} would complain about.
     *
     * @return every violation
     */
    public List<Violation> validate() {
      Violations found = Violations.of(space.validate());
      if (metric == null) {
        found = found.about("objective").required();
      } else if (goal == null) {
        found = found.about("objective").oneOf(metric, List.of("validation:loss"));
      }
      return found.done();
    }

    /**
     * Checks the fixed values, the ranges, and the rules over all that the job may try.
     *
     * @return the tuning job
     * @throws InvalidHyperparametersException with every violation, if there is any
     */
    public MissingShapesTuning build() {
      List<Violation> found = validate();
      if (!found.isEmpty()) {
        throw new InvalidHyperparametersException("missing-shapes", found);
      }
      return new MissingShapesTuning(new Space(space), new TuningObjective(metric, goal));
    }

    private Builder fixed(String wireName) {
      space.fix(wireName);
      return this;
    }

    private Builder read(Map<String, String> staticHyperparameters, List<ParameterRange> ranges,
        @Nullable TuningObjective objective, Set<String> unknown) {
      values.read(space.describe(staticHyperparameters, ranges, unknown));
      if (objective != null) {
        optimize(objective.metric());
        space.aim(objective, goal);
      }
      return this;
    }
  }

  /**
   * Made for who asks for it.
   */
  static final class Described implements TuningDefinition<MissingShapesTuning> {
    @Override
    public MissingShapesTuning from(Map<String, String> staticHyperparameters,
        List<ParameterRange> ranges, @Nullable TuningObjective objective) {
      return MissingShapesTuning.from(staticHyperparameters, ranges, objective);
    }

    @Override
    public List<Violation> check(Map<String, String> staticHyperparameters,
        List<ParameterRange> ranges, @Nullable TuningObjective objective, Set<String> unknown) {
      Builder builder = new Builder(new Space((MissingShapesHyperparameters.Builder) MissingShapesHyperparameters.builder()))
          .read(staticHyperparameters, ranges, objective, unknown);
      return builder.space.allOf(builder.validate());
    }
  }

  /**
   * What the job may try: the values of a builder, varied over ranges.
   */
  private static final class Space extends SearchSpace {
    private final MissingShapesHyperparameters.Builder values;

    private Space(MissingShapesHyperparameters.Builder values) {
      super(MissingShapesHyperparameters.PARAMETERS);
      this.values = values;
    }

    private Space(Space that) {
      super(that);
      values = that.values().toBuilder();
    }

    @Override
    protected void set(String parameter, String value) {
      values.set(parameter, value);
    }

    @Override
    protected List<Violation> valueErrors() {
      return values.validate();
    }

    @Override
    protected List<Violation> valueWarnings() {
      return values.warnings();
    }

    @Override
    protected MissingShapesHyperparameters values() {
      return values.asIs();
    }

    @Override
    protected void examine() {
      falls("mini_batch_size").rule("mini-batch-size-workers");
      steps("learning_rate").rule("learning-rate-workers");
      steps("learning_rate").used("mini_batch_size",
          "learning_rate is \"auto\" or workers is not 1");
    }
  }
}
