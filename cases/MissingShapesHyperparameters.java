package cases;

import dev.hyperbound.DoubleOr;
import dev.hyperbound.Goal;
import dev.hyperbound.IntOr;
import dev.hyperbound.LongOr;
import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Generated;
import dev.hyperbound.runtime.Given;
import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.JsonLists;
import dev.hyperbound.runtime.Keywords;
import dev.hyperbound.runtime.MalformedValueException;
import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.ParameterType;
import dev.hyperbound.runtime.RuleInfo;
import dev.hyperbound.runtime.StubDefinition;
import dev.hyperbound.runtime.TuningDefinition;
import dev.hyperbound.runtime.TuningObjective;
import dev.hyperbound.runtime.TypedValues;
import dev.hyperbound.runtime.Unspaced;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violations;
import dev.hyperbound.runtime.Wire;
import dev.hyperbound.runtime.WireReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Hyperparameters of Missing Shapes; immutable, and valid once built.
 *
 * <p>Shapes of values that services have and Java has no type for.
 *
 * <p>Start with {@link #builder()}, or read a map with {@link #fromMap}.
 */
@Generated(
    value = "dev.hyperbound.processor.HyperboundProcessor",
    stub = MissingShapes.class
)
public final class MissingShapesHyperparameters implements MissingShapes, Hyperparameters {
  /**
   * What is known of every parameter, in declaration order.
   */
  public static final List<Parameter> PARAMETERS = List.of(describe());

  private static final DoubleOr<Auto> DEFAULT_LEARNING_RATE = DoubleOr.of(Auto.AUTO);

  private static final IntOr<Auto> DEFAULT_MINI_BATCH_SIZE = IntOr.of(1000);

  private static final List<String> DEFAULT_EVAL_METRICS = List.of("msd", "ssd");

  private static final List<Integer> DEFAULT_STEPS = List.of(10, 20);

  private final IntOr<Device> workers;

  private final DoubleOr<Auto> learningRate;

  private final IntOr<Auto> miniBatchSize;

  private final IntOr<Auto> precision;

  private final LongOr<Auto> seed;

  private final DoubleOr<Device> ratio;

  private final List<String> evalMetrics;

  private final List<Double> rates;

  private final List<Isolation> isolations;

  private final List<Integer> steps;

  private final List<String> names;

  private final Window window;

  private final Isolation isolation;

  private MissingShapesHyperparameters(Builder builder) {
    workers = builder.workers;
    learningRate = builder.learningRate;
    miniBatchSize = builder.miniBatchSize;
    precision = builder.precision;
    seed = builder.seed;
    ratio = builder.ratio;
    evalMetrics = builder.evalMetrics;
    rates = builder.rates;
    isolations = builder.isolations;
    steps = builder.steps;
    names = builder.names;
    window = builder.window;
    isolation = builder.isolation;
  }

  /**
   * Starts a builder with what is required, one after the other: {@code workers}.
   *
   * @return the first stage
   */
  public static WorkersStage builder() {
    return new Builder();
  }

  /**
   * Reads what the service is sent.
   *
   * @param map the values by wire name
   * @return the values
   * @throws InvalidHyperparametersException with every violation, if there is any
   */
  public static MissingShapesHyperparameters fromMap(Map<String, String> map) {
    return new Builder().read(WireReader.ofSent(map)).build();
  }

  /**
   * Returns every violation of a map, errors and warnings, without throwing.
   *
   * @param map the values by wire name
   * @return the violations
   */
  public static List<Violation> check(Map<String, String> map) {
    return check(WireReader.ofSent(map));
  }

  /**
   * Reads values as JSON and YAML have them; see {@link Definition#fromValues}.
   *
   * @param values the values by wire name
   * @return the hyperparameters
   * @throws InvalidHyperparametersException with every violation, if there is any
   */
  public static MissingShapesHyperparameters fromValues(Map<String, ?> values) {
    return definition().fromValues(values);
  }

  /**
   * Returns every violation of typed values, errors and warnings, without throwing.
   *
   * @param values the values by wire name
   * @return the violations
   */
  public static List<Violation> checkValues(Map<String, ?> values) {
    return definition().checkValues(values);
  }

  /**
   * Returns all that this class offers, without its name: for tools that know many algorithms.
   *
   * @return the definition
   */
  public static Definition<MissingShapesHyperparameters> definition() {
    return new Described();
  }

  private static RuleInfo[] describeRules() {
    return new RuleInfo[] {
          new RuleInfo("mini-batch-size-workers", "mini_batch_size <= 100 * workers",
              "mini_batch_size must be at most 100 * workers",
              Severity.ERROR, List.of("mini_batch_size", "workers")),
          new RuleInfo("learning-rate-workers",
              "learning_rate != 'auto' || workers in ['all_gpus', 'cpu']",
              "when learning_rate is \"auto\", workers must be one of \"all_gpus\", \"cpu\"",
              Severity.ERROR, List.of("learning_rate", "workers")),
          new RuleInfo("precision-ratio-seed",
              "precision == 16 || ratio < 0.5 || string(seed) != '7'",
              "must satisfy precision == 16 || ratio < 0.5 || string(seed) != '7'",
              Severity.ERROR, List.of("precision", "ratio", "seed"))
        };
  }

  @Override
  public IntOr<Device> workers() {
    return workers;
  }

  @Override
  public DoubleOr<Auto> learningRate() {
    return learningRate;
  }

  @Override
  public IntOr<Auto> miniBatchSize() {
    return miniBatchSize;
  }

  @Override
  public Optional<IntOr<Auto>> precision() {
    return Optional.ofNullable(precision);
  }

  @Override
  public Optional<LongOr<Auto>> seed() {
    return Optional.ofNullable(seed);
  }

  @Override
  public Optional<DoubleOr<Device>> ratio() {
    return Optional.ofNullable(ratio);
  }

  @Override
  public List<String> evalMetrics() {
    return evalMetrics;
  }

  @Override
  public Optional<List<Double>> rates() {
    return Optional.ofNullable(rates);
  }

  @Override
  public Optional<List<Isolation>> isolations() {
    return Optional.ofNullable(isolations);
  }

  @Override
  public List<Integer> steps() {
    return steps;
  }

  @Override
  public Optional<List<String>> names() {
    return Optional.ofNullable(names);
  }

  @Override
  public Optional<Window> window() {
    return Optional.ofNullable(window);
  }

  @Override
  public Isolation isolation() {
    return isolation;
  }

  /**
   * A builder that starts from these values, to vary them.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().copy(this);
  }

  @Override
  public Map<String, String> toMap() {
    Map<String, String> map = new LinkedHashMap<>(18);
    map.put("workers", writeIntOrDevice(workers));
    map.put("learning_rate", writeDoubleOrAuto(learningRate));
    if (!ignoresMiniBatchSize() || !miniBatchSize.equals(DEFAULT_MINI_BATCH_SIZE)) {
      map.put("mini_batch_size", writeIntOrAuto(miniBatchSize));
    }
    if (precision != null) {
      map.put("precision", writeIntOrAuto(precision));
    }
    if (seed != null) {
      map.put("seed", writeLongOrAuto(seed));
    }
    if (ratio != null) {
      map.put("ratio", writeDoubleOrDevice(ratio));
    }
    map.put("eval_metrics", JsonLists.write(evalMetrics));
    if (rates != null) {
      map.put("rates", JsonLists.write(rates));
    }
    if (isolations != null) {
      map.put("isolations", writeIsolationArray(isolations));
    }
    map.put("steps", Wire.write(steps, " "));
    if (names != null) {
      map.put("names", Wire.write(names, ","));
    }
    if (window != null) {
      map.put("window", writeWindow(window));
    }
    map.put("isolation", writeIsolation(isolation));
    return Collections.unmodifiableMap(map);
  }

  @Override
  public Map<String, String> toMinimalMap() {
    return Wire.withoutDefaults(toMap(), PARAMETERS);
  }

  @Override
  public Map<String, Object> toValues() {
    return TypedValues.of(toMap(), PARAMETERS);
  }

  @Override
  public List<Violation> warnings() {
    return toBuilder().warnings();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof MissingShapesHyperparameters that
            && workers.equals(that.workers)
            && learningRate.equals(that.learningRate)
            && miniBatchSize.equals(that.miniBatchSize)
            && Objects.equals(precision, that.precision)
            && Objects.equals(seed, that.seed)
            && Objects.equals(ratio, that.ratio)
            && evalMetrics.equals(that.evalMetrics)
            && Objects.equals(rates, that.rates)
            && Objects.equals(isolations, that.isolations)
            && steps.equals(that.steps)
            && Objects.equals(names, that.names)
            && Objects.equals(window, that.window)
            && isolation == that.isolation;
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + workers.hashCode();
    hash = 31 * hash + learningRate.hashCode();
    hash = 31 * hash + miniBatchSize.hashCode();
    hash = 31 * hash + Objects.hashCode(precision);
    hash = 31 * hash + Objects.hashCode(seed);
    hash = 31 * hash + Objects.hashCode(ratio);
    hash = 31 * hash + evalMetrics.hashCode();
    hash = 31 * hash + Objects.hashCode(rates);
    hash = 31 * hash + Objects.hashCode(isolations);
    hash = 31 * hash + steps.hashCode();
    hash = 31 * hash + Objects.hashCode(names);
    hash = 31 * hash + Objects.hashCode(window);
    hash = 31 * hash + isolation.hashCode();
    return hash;
  }

  @Override
  public String toString() {
    return "missing-shapes".concat(toMap().toString());
  }

  private static List<Violation> check(WireReader reader) {
    Builder builder = new Builder().read(reader);
    return builder.findWarnings(builder.findErrors()).done(PARAMETERS);
  }

  private boolean ignoresMiniBatchSize() {
    return (learningRate.number().isPresent()
            || (learningRate.keyword().isPresent()
            && learningRate.keyword().get() != Auto.AUTO)) && workers != null
            && workers.number().isPresent() && workers.number().getAsInt() == 1;
  }

  private static boolean allowsPrecision(int value) {
    return switch (value) {
      case 16, 32 -> true;
      default -> false;
    };
  }

  private static String writeAuto(Auto value) {
    return switch (value) {
      case AUTO -> "auto";
    };
  }

  private static String writeIntOrAuto(IntOr<Auto> value) {
    return value.number().isPresent() ? Wire.write(value.number().getAsInt())
        : writeAuto(value.keyword().get());
  }

  private static String writeDevice(Device value) {
    return switch (value) {
      case CPU -> "cpu";
      case ALL_GPUS -> "all_gpus";
    };
  }

  private static String writeIntOrDevice(IntOr<Device> value) {
    return value.number().isPresent() ? Wire.write(value.number().getAsInt())
        : writeDevice(value.keyword().get());
  }

  private static String writeDoubleOrAuto(DoubleOr<Auto> value) {
    return value.number().isPresent() ? Wire.write(value.number().getAsDouble())
        : writeAuto(value.keyword().get());
  }

  private static String writeLongOrAuto(LongOr<Auto> value) {
    return value.number().isPresent() ? Wire.write(value.number().getAsLong())
        : writeAuto(value.keyword().get());
  }

  private static String writeDoubleOrDevice(DoubleOr<Device> value) {
    return value.number().isPresent() ? Wire.write(value.number().getAsDouble())
        : writeDevice(value.keyword().get());
  }

  private static IntOr<Device> readIntOrDevice(String text) {
    return Keywords.isNumber(text) ? IntOr.of(Wire.toInt(text))
        : IntOr.of(Keywords.of(text, "an int", List.of("cpu", "all_gpus"), List.of(Device.CPU,
        Device.ALL_GPUS)));
  }

  private static DoubleOr<Auto> readDoubleOrAuto(String text) {
    return Keywords.isNumber(text) ? DoubleOr.of(Wire.toDouble(text))
        : DoubleOr.of(Keywords.of(text, "a double", List.of("auto"), List.of(Auto.AUTO)));
  }

  private static IntOr<Auto> readIntOrAuto(String text) {
    return Keywords.isNumber(text) ? IntOr.of(Wire.toInt(text))
        : IntOr.of(Keywords.of(text, "an int", List.of("auto"), List.of(Auto.AUTO)));
  }

  private static LongOr<Auto> readLongOrAuto(String text) {
    return Keywords.isNumber(text) ? LongOr.of(Wire.toLong(text))
        : LongOr.of(Keywords.of(text, "a long", List.of("auto"), List.of(Auto.AUTO)));
  }

  private static DoubleOr<Device> readDoubleOrDevice(String text) {
    return Keywords.isNumber(text) ? DoubleOr.of(Wire.toDouble(text))
        : DoubleOr.of(Keywords.of(text, "a double", List.of("cpu", "all_gpus"), List.of(Device.CPU,
        Device.ALL_GPUS)));
  }

  private static List<Isolation> readIsolationArray(String text) {
    return JsonLists.toConstants(text, List.of("read committed", "serializable"),
        List.of(Isolation.READ_COMMITTED, Isolation.SERIALIZABLE));
  }

  private static Window readWindow(String text) {
    List<String> parts = Wire.split(text, "/", List.of("height", "width"));
    return new Window(
        Wire.toInt(parts.get(0), "height"),
        Wire.toInt(parts.get(1), "width"));
  }

  private static Isolation readIsolation(WireReader reader, Isolation other) {
    return switch (reader.text()) {
      case "read committed" -> Isolation.READ_COMMITTED;
      case "serializable" -> Isolation.SERIALIZABLE;
      default -> reader.notOneOf(other, List.of("read committed", "serializable"));
    };
  }

  private static String writeIsolation(Isolation value) {
    return switch (value) {
      case READ_COMMITTED -> "read committed";
      case SERIALIZABLE -> "serializable";
    };
  }

  private static String writeIsolationArray(List<Isolation> value) {
    List<String> texts = new ArrayList<>();
    for (Isolation element : value) {
      texts.add(writeIsolation(element));
    }
    return JsonLists.write(texts);
  }

  private static String writeWindow(Window value) {
    return Wire.write(value.height()) + "/" + Wire.write(value.width());
  }

  private static Parameter[] describe() {
    return new Parameter[] {
          Parameter.builder("workers", "workers",
              new ParameterType.NumberOrKeyword(ParameterType.Numeric.INT, ParameterType.Enumeration.of("cpu",
              "all_gpus"))).required().range("[1, inf)")
              .description("A number or a word, required.").build(),
          Parameter.builder("learning_rate", "learningRate",
              new ParameterType.NumberOrKeyword(ParameterType.Numeric.DOUBLE, ParameterType.Enumeration.of(ParameterType.EnumValue.of("auto")
              .withDescription("Found by the algorithm.")))).defaultValue("auto").range("(0, 1]")
              .tunableRange("[0.001, 0.1]")
              .description("A number or a word with a default that is the word.").build(),
          Parameter.builder("mini_batch_size", "miniBatchSize",
              new ParameterType.NumberOrKeyword(ParameterType.Numeric.INT, ParameterType.Enumeration.of(ParameterType.EnumValue.of("auto")
              .withDescription("Found by the algorithm.")))).defaultValue("1000").range("[1, inf)")
              .usedWhen("learning_rate == 'auto' || workers != 1").tunable()
              .description("The same with a default that is the number.").build(),
          Parameter.builder("precision", "precision",
              new ParameterType.NumberOrKeyword(ParameterType.Numeric.INT, ParameterType.Enumeration.of(ParameterType.EnumValue.of("auto")
              .withDescription("Found by the algorithm.")))).allowedValues("16", "32")
              .description("Numbers of a finite set, or a word.").build(),
          Parameter.builder("seed", "seed",
              new ParameterType.NumberOrKeyword(ParameterType.Numeric.LONG, ParameterType.Enumeration.of(ParameterType.EnumValue.of("auto")
              .withDescription("Found by the algorithm."))))
              .description("A number or a word that may be absent.").build(),
          Parameter.builder("ratio", "ratio",
              new ParameterType.NumberOrKeyword(ParameterType.Numeric.DOUBLE, ParameterType.Enumeration.of("cpu",
              "all_gpus"))).description("Any number or a word.").build(),
          Parameter.builder("eval_metrics", "evalMetrics",
              new ParameterType.JsonSequence(new ParameterType.Text()))
              .defaultValue("[\"msd\", \"ssd\"]").description("A list that is a JSON array.")
              .build(),
          Parameter.builder("rates", "rates",
              new ParameterType.JsonSequence(ParameterType.Numeric.DOUBLE)).range("[0, 1]")
              .description("Numbers in a JSON array.").build(),
          Parameter.builder("isolations", "isolations",
              new ParameterType.JsonSequence(ParameterType.Enumeration.of("read committed",
              "serializable"))).description("Constants in a JSON array.").build(),
          Parameter.builder("steps", "steps",
              ParameterType.Sequence.of(" ", ParameterType.Numeric.INT)).defaultValue("10 20")
              .description("Numbers with blanks between them.").build(),
          Parameter.builder("names", "names",
              ParameterType.Sequence.of(",", new ParameterType.Text()).withoutBlanks())
              .description("A list around whose elements no blank is read.").build(),
          Parameter.builder("window", "window", ParameterType.Composite.of("/",
            Parameter.builder("height", "height", ParameterType.Numeric.INT).required().build(),
            Parameter.builder("width", "width", ParameterType.Numeric.INT).required()
                .build()).withoutBlanks()).description("A record without blanks.").build(),
          Parameter.builder("isolation", "isolation", ParameterType.Enumeration.of("read committed",
              "serializable")).defaultValue("read committed")
              .description("A value with a blank inside.").build()
        };
  }

  /**
   * Stage that sets {@code workers}, then comes whatever is not required, in any order; a stage is used
   * once.
   */
  public interface WorkersStage {
    /**
     * A number or a word, required.
     *
     * <p>{@code workers}: required; at least 1, or one of cpu, all_gpus.
     *
     * <p>Rules that read it:
     * <ul>
     * <li>mini_batch_size must be at most 100 * workers</li>
     * <li>when learning_rate is "auto", workers must be one of "all_gpus", "cpu"</li>
     * </ul>
     *
     * @param workers the value
     * @return the builder
     */
    Builder workers(int workers);

    /**
     * Sets {@code workers}; see {@link #workers(int)}.
     *
     * @param workers the value
     * @return the builder
     */
    Builder workers(Device workers);

    /**
     * Sets {@code workers}; see {@link #workers(int)}.
     *
     * @param workers the value
     * @return the builder
     */
    Builder workers(IntOr<Device> workers);
  }

  /**
   * Last stage, behind the required parameters: parameters in any order,
   * each as often as you like; the last value counts.
   */
  public static final class Builder implements WorkersStage {
    private IntOr<Device> workers;

    private DoubleOr<Auto> learningRate = DEFAULT_LEARNING_RATE;

    private IntOr<Auto> miniBatchSize = DEFAULT_MINI_BATCH_SIZE;

    private IntOr<Auto> precision;

    private LongOr<Auto> seed;

    private DoubleOr<Device> ratio;

    private List<String> evalMetrics = DEFAULT_EVAL_METRICS;

    private List<Double> rates;

    private List<Isolation> isolations;

    private List<Integer> steps = DEFAULT_STEPS;

    private List<String> names;

    private Window window;

    private Isolation isolation = Isolation.READ_COMMITTED;

    /**
     * Remembers the texts that could not be read; null until there is something to read.
     */
    private WireReader reader;

    private Builder() {
    }

    @Override
    public Builder workers(int workers) {
      return workers(IntOr.of(workers));
    }

    @Override
    public Builder workers(Device workers) {
      return workers(IntOr.of(Objects.requireNonNull(workers, "workers")));
    }

    @Override
    public Builder workers(IntOr<Device> workers) {
      this.workers = Objects.requireNonNull(workers, "workers");
      return stored("workers");
    }

    /**
     * A number or a word with a default that is the word.
     *
     * <p>{@code learning_rate}: greater than 0 and at most 1, or auto; default {@code auto}; tunable from
     * 0.001 to 0.1.
     *
     * <p>Rules that read it:
     * <ul>
     * <li>when learning_rate is "auto", workers must be one of "all_gpus", "cpu"</li>
     * </ul>
     *
     * @param learningRate the value
     * @return this builder
     */
    public Builder learningRate(double learningRate) {
      return learningRate(DoubleOr.of(learningRate));
    }

    /**
     * Sets {@code learning_rate}; see {@link #learningRate(double)}.
     *
     * @param learningRate the value
     * @return this builder
     */
    public Builder learningRate(Auto learningRate) {
      return learningRate(DoubleOr.of(Objects.requireNonNull(learningRate, "learning_rate")));
    }

    /**
     * Sets {@code learning_rate}; see {@link #learningRate(double)}.
     *
     * @param learningRate the value
     * @return this builder
     */
    public Builder learningRate(DoubleOr<Auto> learningRate) {
      this.learningRate = Objects.requireNonNull(learningRate, "learning_rate");
      return stored("learning_rate");
    }

    /**
     * The same with a default that is the number.
     *
     * <p>{@code mini_batch_size}: at least 1, or auto; default {@code 1000}; used only when learning_rate
     * is "auto" or workers is not 1; tunable.
     *
     * <p>Rules that read it:
     * <ul>
     * <li>mini_batch_size must be at most 100 * workers</li>
     * </ul>
     *
     * @param miniBatchSize the value
     * @return this builder
     */
    public Builder miniBatchSize(int miniBatchSize) {
      return miniBatchSize(IntOr.of(miniBatchSize));
    }

    /**
     * Sets {@code mini_batch_size}; see {@link #miniBatchSize(int)}.
     *
     * @param miniBatchSize the value
     * @return this builder
     */
    public Builder miniBatchSize(Auto miniBatchSize) {
      return miniBatchSize(IntOr.of(Objects.requireNonNull(miniBatchSize, "mini_batch_size")));
    }

    /**
     * Sets {@code mini_batch_size}; see {@link #miniBatchSize(int)}.
     *
     * @param miniBatchSize the value
     * @return this builder
     */
    public Builder miniBatchSize(IntOr<Auto> miniBatchSize) {
      this.miniBatchSize = Objects.requireNonNull(miniBatchSize, "mini_batch_size");
      return stored("mini_batch_size");
    }

    /**
     * Numbers of a finite set, or a word.
     *
     * <p>{@code precision}: one of 16, 32, or auto; no default.
     *
     * <p>Rules that read it:
     * <ul>
     * <li>must satisfy precision == 16 || ratio &lt; 0.5 || string(seed) != '7'</li>
     * </ul>
     *
     * @param precision the value
     * @return this builder
     */
    public Builder precision(int precision) {
      return precision(IntOr.of(precision));
    }

    /**
     * Sets {@code precision}; see {@link #precision(int)}.
     *
     * @param precision the value
     * @return this builder
     */
    public Builder precision(Auto precision) {
      return precision(IntOr.of(Objects.requireNonNull(precision, "precision")));
    }

    /**
     * Sets {@code precision}; see {@link #precision(int)}.
     *
     * @param precision the value
     * @return this builder
     */
    public Builder precision(IntOr<Auto> precision) {
      this.precision = Objects.requireNonNull(precision, "precision");
      return stored("precision");
    }

    /**
     * Sets or clears {@code precision}; see {@link #precision(int)}.
     *
     * @param precision the value
     * @return this builder
     */
    public Builder precision(Optional<IntOr<Auto>> precision) {
      this.precision = Objects.requireNonNull(precision, "precision").orElse(null);
      return stored("precision");
    }

    /**
     * A number or a word that may be absent.
     *
     * <p>{@code seed}: any long, or auto; no default.
     *
     * <p>Rules that read it:
     * <ul>
     * <li>must satisfy precision == 16 || ratio &lt; 0.5 || string(seed) != '7'</li>
     * </ul>
     *
     * @param seed the value
     * @return this builder
     */
    public Builder seed(long seed) {
      return seed(LongOr.of(seed));
    }

    /**
     * Sets {@code seed}; see {@link #seed(long)}.
     *
     * @param seed the value
     * @return this builder
     */
    public Builder seed(Auto seed) {
      return seed(LongOr.of(Objects.requireNonNull(seed, "seed")));
    }

    /**
     * Sets {@code seed}; see {@link #seed(long)}.
     *
     * @param seed the value
     * @return this builder
     */
    public Builder seed(LongOr<Auto> seed) {
      this.seed = Objects.requireNonNull(seed, "seed");
      return stored("seed");
    }

    /**
     * Sets or clears {@code seed}; see {@link #seed(long)}.
     *
     * @param seed the value
     * @return this builder
     */
    public Builder seed(Optional<LongOr<Auto>> seed) {
      this.seed = Objects.requireNonNull(seed, "seed").orElse(null);
      return stored("seed");
    }

    /**
     * Any number or a word.
     *
     * <p>{@code ratio}: any finite number, or one of cpu, all_gpus; no default.
     *
     * <p>Rules that read it:
     * <ul>
     * <li>must satisfy precision == 16 || ratio &lt; 0.5 || string(seed) != '7'</li>
     * </ul>
     *
     * @param ratio the value
     * @return this builder
     */
    public Builder ratio(double ratio) {
      return ratio(DoubleOr.of(ratio));
    }

    /**
     * Sets {@code ratio}; see {@link #ratio(double)}.
     *
     * @param ratio the value
     * @return this builder
     */
    public Builder ratio(Device ratio) {
      return ratio(DoubleOr.of(Objects.requireNonNull(ratio, "ratio")));
    }

    /**
     * Sets {@code ratio}; see {@link #ratio(double)}.
     *
     * @param ratio the value
     * @return this builder
     */
    public Builder ratio(DoubleOr<Device> ratio) {
      this.ratio = Objects.requireNonNull(ratio, "ratio");
      return stored("ratio");
    }

    /**
     * Sets or clears {@code ratio}; see {@link #ratio(double)}.
     *
     * @param ratio the value
     * @return this builder
     */
    public Builder ratio(Optional<DoubleOr<Device>> ratio) {
      this.ratio = Objects.requireNonNull(ratio, "ratio").orElse(null);
      return stored("ratio");
    }

    /**
     * A list that is a JSON array.
     *
     * <p>{@code eval_metrics}: a list, each element any text; as a JSON array; default
     * {@code ["msd", "ssd"]}.
     *
     * @param evalMetrics the value
     * @return this builder
     */
    public Builder evalMetrics(String... evalMetrics) {
      return evalMetrics(Given.list(evalMetrics, "eval_metrics"));
    }

    /**
     * Sets {@code eval_metrics}; see {@link #evalMetrics(String[])}.
     *
     * @param evalMetrics the value
     * @return this builder
     */
    public Builder evalMetrics(List<String> evalMetrics) {
      this.evalMetrics = Given.list(evalMetrics, "eval_metrics");
      return stored("eval_metrics");
    }

    /**
     * Numbers in a JSON array.
     *
     * <p>{@code rates}: a list, each element from 0 to 1; as a JSON array; no default.
     *
     * @param rates the value
     * @return this builder
     */
    public Builder rates(double... rates) {
      return rates(Given.list(rates, "rates"));
    }

    /**
     * Sets {@code rates}; see {@link #rates(double[])}.
     *
     * @param rates the value
     * @return this builder
     */
    public Builder rates(List<Double> rates) {
      this.rates = Given.listOrAbsent(rates, "rates");
      return stored("rates");
    }

    /**
     * Sets or clears {@code rates}; see {@link #rates(double[])}.
     *
     * @param rates the value
     * @return this builder
     */
    public Builder rates(Optional<List<Double>> rates) {
      this.rates = Given.listOrAbsent(rates, "rates");
      return stored("rates");
    }

    /**
     * Constants in a JSON array.
     *
     * <p>{@code isolations}: a list, each element one of read committed, serializable; as a JSON array; no
     * default.
     *
     * @param isolations the value
     * @return this builder
     */
    public Builder isolations(Isolation... isolations) {
      return isolations(Given.list(isolations, "isolations"));
    }

    /**
     * Sets {@code isolations}; see {@link #isolations(Isolation[])}.
     *
     * @param isolations the value
     * @return this builder
     */
    public Builder isolations(List<Isolation> isolations) {
      this.isolations = Given.listOrAbsent(isolations, "isolations");
      return stored("isolations");
    }

    /**
     * Sets or clears {@code isolations}; see {@link #isolations(Isolation[])}.
     *
     * @param isolations the value
     * @return this builder
     */
    public Builder isolations(Optional<List<Isolation>> isolations) {
      this.isolations = Given.listOrAbsent(isolations, "isolations");
      return stored("isolations");
    }

    /**
     * Numbers with blanks between them.
     *
     * <p>{@code steps}: a list, each element any int; separated by blanks; default {@code 10 20}.
     *
     * @param steps the value
     * @return this builder
     */
    public Builder steps(int... steps) {
      return steps(Given.list(steps, "steps"));
    }

    /**
     * Sets {@code steps}; see {@link #steps(int[])}.
     *
     * @param steps the value
     * @return this builder
     */
    public Builder steps(List<Integer> steps) {
      this.steps = Given.list(steps, "steps");
      return stored("steps");
    }

    /**
     * A list around whose elements no blank is read.
     *
     * <p>{@code names}: a list, each element any text; separated by ',', without blanks; no default.
     *
     * @param names the value
     * @return this builder
     */
    public Builder names(String... names) {
      return names(Given.list(names, "names"));
    }

    /**
     * Sets {@code names}; see {@link #names(String[])}.
     *
     * @param names the value
     * @return this builder
     */
    public Builder names(List<String> names) {
      this.names = Given.listOrAbsent(names, "names");
      return stored("names");
    }

    /**
     * Sets or clears {@code names}; see {@link #names(String[])}.
     *
     * @param names the value
     * @return this builder
     */
    public Builder names(Optional<List<String>> names) {
      this.names = Given.listOrAbsent(names, "names");
      return stored("names");
    }

    /**
     * A record without blanks.
     *
     * <p>{@code window}: height any int, width any int; separated by '/', without blanks; no default.
     *
     * @param window the value
     * @return this builder
     */
    public Builder window(Window window) {
      this.window = Objects.requireNonNull(window, "window");
      return stored("window");
    }

    /**
     * Sets {@code window}; see {@link #window(Window)}.
     *
     * @param height the value's part
     * @param width the value's part
     * @return this builder
     */
    public Builder window(int height, int width) {
      try {
        return window(new Window(height, width));
      } catch (RuntimeException problem) {
        reader().refused("window", Wire.write(height) + "/" + Wire.write(width), problem);
        return this;
      }
    }

    /**
     * Sets or clears {@code window}; see {@link #window(Window)}.
     *
     * @param window the value
     * @return this builder
     */
    public Builder window(Optional<Window> window) {
      if (Objects.requireNonNull(window, "window").isPresent()) {
        return window(window.get());
      }
      this.window = null;
      return stored("window");
    }

    /**
     * A value with a blank inside.
     *
     * <p>{@code isolation}: one of read committed, serializable; default {@code read committed}.
     *
     * @param isolation the value
     * @return this builder
     */
    public Builder isolation(Isolation isolation) {
      this.isolation = Objects.requireNonNull(isolation, "isolation");
      return stored("isolation");
    }

    /**
     * Sets a parameter by its wire name, as from a command line. What is wrong with it is a violation.
     *
     * @param wireName the name
     * @param value the value as it is sent
     * @return this builder
     * @throws NullPointerException if the name or value is null
     */
    public Builder set(String wireName, String value) {
      return read(WireReader.of(wireName, value, reader));
    }

    /**
     * Sets parameters by their wire names, over what was set before.
     *
     * @param map the values by wire name
     * @return this builder
     * @throws NullPointerException if the map, a name or a value is null
     */
    public Builder setAll(Map<String, String> map) {
      return read(WireReader.of(map, reader));
    }

    Builder read(WireReader reader) {
      if (reader.has("workers")) {
        try {
          workers(readIntOrDevice(reader.text()));
        } catch (MalformedValueException problem) {
          reader.malformed(problem);
        }
      }
      if (reader.has("learning_rate")) {
        try {
          learningRate(readDoubleOrAuto(reader.text()));
        } catch (MalformedValueException problem) {
          reader.malformed(problem);
        }
      }
      if (reader.has("mini_batch_size")) {
        try {
          miniBatchSize(readIntOrAuto(reader.text()));
        } catch (MalformedValueException problem) {
          reader.malformed(problem);
        }
      }
      if (reader.has("precision")) {
        try {
          precision(readIntOrAuto(reader.text()));
        } catch (MalformedValueException problem) {
          reader.malformed(problem);
        }
      }
      if (reader.has("seed")) {
        try {
          seed(readLongOrAuto(reader.text()));
        } catch (MalformedValueException problem) {
          reader.malformed(problem);
        }
      }
      if (reader.has("ratio")) {
        try {
          ratio(readDoubleOrDevice(reader.text()));
        } catch (MalformedValueException problem) {
          reader.malformed(problem);
        }
      }
      if (reader.has("eval_metrics")) {
        try {
          evalMetrics(JsonLists.toStrings(reader.text()));
        } catch (MalformedValueException problem) {
          reader.malformed(problem);
        }
      }
      if (reader.has("rates")) {
        try {
          rates(JsonLists.toDoubles(reader.text()));
        } catch (MalformedValueException problem) {
          reader.malformed(problem);
        }
      }
      if (reader.has("isolations")) {
        try {
          isolations(readIsolationArray(reader.text()));
        } catch (MalformedValueException problem) {
          reader.malformed(problem);
        }
      }
      if (reader.has("steps")) {
        try {
          steps(Wire.toInts(reader.text(), " "));
        } catch (MalformedValueException problem) {
          reader.malformed(problem);
        }
      }
      if (reader.has("names")) {
        try {
          names(Wire.toStrings(Unspaced.text(reader.text(), ","), ","));
        } catch (MalformedValueException problem) {
          reader.malformed(problem);
        }
      }
      if (reader.has("window")) {
        try {
          window(readWindow(Unspaced.text(reader.text(), "/")));
        } catch (MalformedValueException problem) {
          reader.malformed(problem);
        } catch (RuntimeException problem) {
          reader.refused(problem);
        }
      }
      if (reader.has("isolation")) {
        isolation = readIsolation(reader, isolation);
      }
      this.reader = reader.finish("missing-shapes", PARAMETERS);
      return this;
    }

    /**
     * Returns what {@link #build()} would complain about: parameters first, then rules.
     *
     * @return every violation
     */
    public List<Violation> validate() {
      return findErrors().done(PARAMETERS);
    }

    private Violations findErrors() {
      Violations found = Violations.of(reader);
      if (workers == null) {
        found = found.about("workers").required();
      } else if (workers.number().isPresent() && workers.number().getAsInt() < 1) {
        found = found.about("workers").range(workers.number().getAsInt(), "[1, inf)",
            "at least 1, or one of cpu, all_gpus");
      }
      if (learningRate.number().isPresent() && !(learningRate.number().getAsDouble() > 0.0
          && learningRate.number().getAsDouble() <= 1.0)) {
        found = found.about("learning_rate").realRange(learningRate.number().getAsDouble(),
            "(0, 1]", "greater than 0 and at most 1, or auto");
      }
      if (miniBatchSize.number().isPresent() && miniBatchSize.number().getAsInt() < 1) {
        found = found.about("mini_batch_size").range(miniBatchSize.number().getAsInt(), "[1, inf)",
            "at least 1, or auto");
      }
      if (precision != null && precision.number().isPresent()
          && !allowsPrecision(precision.number().getAsInt())) {
        found = found.about("precision").oneOf(precision.number().getAsInt(), "16, 32",
            "one of 16, 32, or auto");
      }
      if (ratio != null && ratio.number().isPresent()
          && !Double.isFinite(ratio.number().getAsDouble())) {
        found = found.about("ratio").realRange(ratio.number().getAsDouble(), "(-inf, inf)",
            "any finite number, or one of cpu, all_gpus");
      }
      if (evalMetrics.isEmpty()) {
        found = found.about("eval_metrics").emptyList();
      }
      if (rates != null) {
        for (int i = 0; i < rates.size(); i++) {
          double element = rates.get(i);
          if (!(element >= 0.0 && element <= 1.0)) {
            found = found.about("rates", i).realRange(element, "[0, 1]", "from 0 to 1");
          }
        }
      }
      if (steps.isEmpty()) {
        found = found.about("steps").emptyList();
      }
      if (names != null) {
        found = found.elements("names", names, ",");
      }
      if (miniBatchSize.number().isPresent() && workers != null && workers.number().isPresent()
          && miniBatchSize.number().getAsInt() > 100L * workers.number().getAsInt()
          && (miniBatchSize.equals(DEFAULT_MINI_BATCH_SIZE) || !ignoresMiniBatchSize())
          && !found.blames("mini_batch_size", "workers")) {
        found = found.rule("mini-batch-size-workers", "mini_batch_size <= 100 * workers",
            "mini_batch_size", "workers")
            .words("mini_batch_size must be at most 100 * workers: ")
            .bare("mini_batch_size", writeIntOrAuto(miniBatchSize), "1000")
            .words(", ")
            .bare("workers", writeIntOrDevice(workers))
            .add();
      }
      if (learningRate.keyword().isPresent() && learningRate.keyword().get() == Auto.AUTO
          && ((workers != null && workers.number().isPresent())
          || (workers != null && workers.keyword().isPresent()
          && workers.keyword().get() != Device.ALL_GPUS
          && workers.keyword().get() != Device.CPU)) && !found.blames("learning_rate", "workers")) {
        found = found.rule("learning-rate-workers",
            "learning_rate != 'auto' || workers in ['all_gpus', 'cpu']", "workers", "learning_rate")
            .words("when learning_rate is \"auto\", ")
            .bare("workers", writeIntOrDevice(workers))
            .words(" must be one of \"all_gpus\", \"cpu\"")
            .told("learning_rate", writeDoubleOrAuto(learningRate), "auto")
            .add();
      }
      if (((precision != null && precision.keyword().isPresent())
          || (precision != null && precision.number().isPresent()
          && precision.number().getAsInt() != 16)) && ratio != null && ratio.number().isPresent()
          && ratio.number().getAsDouble() >= 0.5 && seed != null
          && writeLongOrAuto(seed).equals("7") && !found.blames("precision", "ratio", "seed")) {
        found = found.rule("precision-ratio-seed",
            "precision == 16 || ratio < 0.5 || string(seed) != '7'", "precision", "ratio", "seed")
            .words("must satisfy precision == 16 || ratio < 0.5 || string(seed) != '7': ")
            .bare("precision", precision != null ? writeIntOrAuto(precision) : null)
            .words(", ")
            .bare("ratio", ratio != null ? writeDoubleOrDevice(ratio) : null)
            .words(", ")
            .bare("seed", seed != null ? writeLongOrAuto(seed) : null)
            .add();
      }
      return found;
    }

    /**
     * What is doubtful, though not wrong.
     */
    List<Violation> warnings() {
      return findWarnings(Violations.of(reader)).done(PARAMETERS);
    }

    private Violations findWarnings(Violations found) {
      if (!miniBatchSize.equals(DEFAULT_MINI_BATCH_SIZE) && ignoresMiniBatchSize()
          && !found.blames("mini_batch_size", "learning_rate", "workers")) {
        found = found.unused("mini_batch_size", "learning_rate == 'auto' || workers != 1")
            .asWarning()
            .bare("mini_batch_size", writeIntOrAuto(miniBatchSize))
            .words(": set, but used only when learning_rate is \"auto\" or workers is not 1")
            .bare("learning_rate", writeDoubleOrAuto(learningRate), "auto")
            .bare("workers", writeIntOrDevice(workers))
            .add();
      }
      return found;
    }

    private boolean ignoresMiniBatchSize() {
      return (learningRate.number().isPresent()
              || (learningRate.keyword().isPresent()
              && learningRate.keyword().get() != Auto.AUTO)) && workers != null
              && workers.number().isPresent() && workers.number().getAsInt() == 1;
    }

    /**
     * Checks every constraint, and the rules:
     * <ul>
     * <li>mini_batch_size must be at most 100 * workers</li>
     * <li>when learning_rate is "auto", workers must be one of "all_gpus", "cpu"</li>
     * <li>must satisfy precision == 16 || ratio &lt; 0.5 || string(seed) != '7'</li>
     * </ul>
     *
     * @return the hyperparameters
     * @throws InvalidHyperparametersException with every violation, if there is any
     */
    public MissingShapesHyperparameters build() {
      List<Violation> found = validate();
      if (!found.isEmpty()) {
        throw new InvalidHyperparametersException("missing-shapes", found);
      }
      return new MissingShapesHyperparameters(this);
    }

    /**
     * The values, even if a rule forbids them: a search space may hold such points.
     */
    MissingShapesHyperparameters asIs() {
      return new MissingShapesHyperparameters(this);
    }

    private Builder copy(MissingShapesHyperparameters that) {
      workers = that.workers;
      learningRate = that.learningRate;
      miniBatchSize = that.miniBatchSize;
      precision = that.precision;
      seed = that.seed;
      ratio = that.ratio;
      evalMetrics = that.evalMetrics;
      rates = that.rates;
      isolations = that.isolations;
      steps = that.steps;
      names = that.names;
      window = that.window;
      isolation = that.isolation;
      return this;
    }

    /**
     * A value takes the place of one that could not be read.
     */
    private Builder stored(String wireName) {
      if (reader != null) {
        reader.forget(wireName);
      }
      return this;
    }

    private WireReader reader() {
      if (reader == null) {
        reader = new WireReader();
      }
      return reader;
    }
  }

  /**
   * Made for who asks for it.
   */
  private static final class Described extends StubDefinition<MissingShapesHyperparameters> {
    private Described() {
      super("missing-shapes", "Missing Shapes", "", PARAMETERS);
    }

    @Override
    public List<TuningObjective> objectives() {
      return List.of(new TuningObjective("validation:loss", Goal.MINIMIZE));
    }

    @Override
    public List<RuleInfo> rules() {
      return List.of(describeRules());
    }

    @Override
    public Optional<TuningDefinition<?>> tuning() {
      return Optional.of(new MissingShapesTuning.Described());
    }

    @Override
    protected MissingShapesHyperparameters build(WireReader reader) {
      return new Builder().read(reader).build();
    }

    @Override
    protected List<Violation> validate(WireReader reader) {
      return MissingShapesHyperparameters.check(reader);
    }

    @Override
    protected Object plain(Object value) {
      if (value instanceof Device own) {
        return writeDevice(own);
      }
      if (value instanceof Auto own) {
        return writeAuto(own);
      }
      if (value instanceof Isolation own) {
        return writeIsolation(own);
      }
      if (value instanceof Window own) {
        return new Object[] {own.height(), own.width()};
      }
      return value;
    }
  }
}
