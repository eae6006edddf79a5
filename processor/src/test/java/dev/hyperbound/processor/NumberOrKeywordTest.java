package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** A number, or a word in its place: set, read, written, checked, tuned. */
final class NumberOrKeywordTest {
    private static final Behaviour DEMO = Behaviour.of("""
            @Algorithm(name = "demo")
            @Objective(metric = "loss", goal = Goal.MINIMIZE)
            public interface Demo {
              enum Auto { AUTO }
              enum Device { CPU, ALL_GPUS, @WireName("true") YES }
              @Range("[1, inf)") IntOr<Device> workers();
              @Default("auto") @Range("(0, 1]") @Tunable("[0.001, 0.1]") DoubleOr<Auto> rate();
              @Default("1000") @Range("[1, inf)") @Tunable IntOr<Auto> batch();
              @OneOf({"16", "32"}) @Tunable Optional<IntOr<Auto>> precision();
              Optional<LongOr<Auto>> seed();
              Optional<DoubleOr<Auto>> ratio();
            }
            """);

    private static final String HELPERS = """
            java.util.function.Function<String[], List<String>> told = pairs -> {
              Map<String, String> map = new LinkedHashMap<>(Map.of("workers", "2"));
              for (int i = 0; i < pairs.length; i += 2) {
                map.put(pairs[i], pairs[i + 1]);
              }
              return DemoHyperparameters.check(map).stream().map(Violation::toString).toList();
            };
            """;

    @Test
    void isSetByNumberByWordAndByValue() {
        DEMO.runs("""
                DemoHyperparameters hp = DemoHyperparameters.builder().workers(4).rate(0.5).batch(Demo.Auto.AUTO)
                    .precision(IntOr.of(16)).seed(Optional.of(LongOr.of(7))).ratio(Demo.Auto.AUTO).build();
                assertThat(hp.workers()).isEqualTo(IntOr.of(4));
                assertThat(hp.rate().number()).hasValue(0.5);
                assertThat(hp.batch().keyword()).contains(Demo.Auto.AUTO);
                assertThat(hp.toMap()).containsExactly(entry("workers", "4"), entry("rate", "0.5"), entry("batch", "auto"),
                    entry("precision", "16"), entry("seed", "7"), entry("ratio", "auto"));
                assertThat(hp.toValues()).containsExactly(entry("workers", 4), entry("rate", 0.5), entry("batch", "auto"),
                    entry("precision", 16), entry("seed", 7L), entry("ratio", "auto"));
                assertThat(hp.toBuilder().precision(Optional.empty()).build().precision()).isEmpty();
                assertThat(hp.toString()).contains("batch=auto");
                assertThatThrownBy(() -> DemoHyperparameters.builder().workers((Demo.Device) null))
                    .isInstanceOf(NullPointerException.class).hasMessage("workers");
                """);
    }

    @Test
    void defaultsAreOfEitherKind() {
        DEMO.runs("""
                DemoHyperparameters hp = DemoHyperparameters.builder().workers(Demo.Device.ALL_GPUS).build();
                assertThat(hp.toMap()).containsExactly(entry("workers", "all_gpus"), entry("rate", "auto"), entry("batch", "1000"));
                assertThat(hp.toMinimalMap()).containsExactly(entry("workers", "all_gpus"));
                assertThat(hp).isEqualTo(DemoHyperparameters.fromMap(hp.toMap())).hasSameHashCodeAs(DemoHyperparameters.fromMap(hp.toMap()));
                """);
    }

    @Test
    void randomValuesComeBack() {
        DEMO.runs("""
                Random random = new Random(21);
                for (int i = 0; i < 200; i++) {
                  DemoHyperparameters.Builder builder = random.nextBoolean()
                      ? DemoHyperparameters.builder().workers(1 + random.nextInt(Integer.MAX_VALUE))
                      : DemoHyperparameters.builder().workers(Demo.Device.values()[random.nextInt(3)]);
                  if (random.nextBoolean()) {
                    builder.rate(1 - random.nextDouble());
                  }
                  if (random.nextBoolean()) {
                    builder.batch(Demo.Auto.AUTO).precision(32).ratio(random.nextGaussian() * Math.pow(10, random.nextInt(200)));
                  }
                  if (random.nextBoolean()) {
                    builder.seed(random.nextLong());
                  }
                  DemoHyperparameters hp = builder.build();
                  assertThat(DemoHyperparameters.fromMap(hp.toMap())).isEqualTo(hp);
                  assertThat(DemoHyperparameters.fromValues(hp.toValues())).isEqualTo(hp);
                }
                """);
    }

    @Test
    void aTextThatIsNeitherNamesBoth() {
        DEMO.runs(HELPERS + """
                assertThat(told.apply(new String[] {"batch", "atuo"})).containsExactly(
                    "ONE_OF: batch = \\"atuo\\": must be an int, or \\"auto\\"; did you mean \\"auto\\"?");
                assertThat(told.apply(new String[] {"batch", "AUTO"})).hasSize(1).first().asString().startsWith("ONE_OF");
                assertThat(told.apply(new String[] {"rate", ""})).containsExactly(
                    "MALFORMED: rate = \\"\\": must be a double, or \\"auto\\"; write digits, not nothing");
                assertThat(told.apply(new String[] {"workers", " 3"})).containsExactly(
                    "MALFORMED: workers = \\" 3\\": must be an int, or one of \\"cpu\\", \\"all_gpus\\", \\"true\\"; write it without blanks");
                assertThat(told.apply(new String[] {"workers", "nan"})).hasSize(1).first().asString().startsWith("ONE_OF");
                """);
    }

    @Test
    void aNumberIsTheNumber() {
        DEMO.runs(HELPERS + """
                assertThat(told.apply(new String[] {"batch", "30.5"})).containsExactly(
                    "MALFORMED: batch = \\"30.5\\": not an int; write it without a decimal point or an exponent, for example 3");
                assertThat(told.apply(new String[] {"batch", "0"})).containsExactly("RANGE: batch = 0: must be at least 1, or auto");
                assertThat(told.apply(new String[] {"rate", "1.5"})).containsExactly(
                    "RANGE: rate = 1.5: must be greater than 0 and at most 1, or auto");
                assertThat(told.apply(new String[] {"precision", "8"})).containsExactly(
                    "ONE_OF: precision = 8: must be one of 16, 32, or auto");
                assertThat(told.apply(new String[] {"seed", "9223372036854775808"})).hasSize(1).first().asString().contains("does not fit long");
                assertThat(DemoHyperparameters.builder().workers(1).ratio(Double.NaN).validate()).hasSize(1);
                assertThat(DemoHyperparameters.builder().workers(1).ratio(Double.NaN).validate().get(0).kind()).isEqualTo(Violation.Kind.RANGE);
                """);
    }

    @Test
    void typedValuesOfEveryKindAreRead() {
        DEMO.runs("""
                Map<String, Object> values = new HashMap<>(Map.of("workers", true, "rate", 1, "batch", 30.0, "seed", "auto"));
                DemoHyperparameters hp = DemoHyperparameters.fromValues(values);
                assertThat(hp.workers().keyword()).contains(Demo.Device.YES);
                assertThat(hp.rate().number()).hasValue(1.0);
                assertThat(hp.batch().number()).hasValue(30);
                assertThat(hp.seed().get().keyword()).contains(Demo.Auto.AUTO);
                values.put("workers", Demo.Device.CPU);
                values.put("rate", DoubleOr.of(Demo.Auto.AUTO));
                values.put("batch", IntOr.<Demo.Auto>of(7));
                hp = DemoHyperparameters.fromValues(values);
                assertThat(hp.workers().keyword()).contains(Demo.Device.CPU);
                assertThat(hp.rate().keyword()).contains(Demo.Auto.AUTO);
                assertThat(hp.batch().number()).hasValue(7);
                values.put("batch", List.of(1));
                assertThat(DemoHyperparameters.checkValues(values)).hasSize(1);
                """);
    }

    @Test
    void aSearchVariesTheNumber() {
        DEMO.runs("""
                DemoTuning job = DemoTuning.builder().workers(2).tuneRate().tuneBatch(10, 100).build();
                assertThat(job.parameterRanges()).hasSize(2);
                assertThat(job.staticHyperparameters()).containsExactly(entry("workers", "2"));
                assertThat(DemoTuning.from(job.staticHyperparameters(), job.parameterRanges(), job.objective())).isEqualTo(job);
                assertThat(job.contains(DemoHyperparameters.builder().workers(2).rate(0.01).batch(50).build())).isTrue();
                assertThat(job.contains(DemoHyperparameters.builder().workers(2).rate(0.01).build())).isFalse();
                assertThat(job.contains(DemoHyperparameters.builder().workers(2).rate(0.01).batch(Demo.Auto.AUTO).build())).isFalse();
                assertThatThrownBy(() -> DemoTuning.builder().workers(2).tuneBatch(0, 100).build())
                    .isInstanceOf(InvalidHyperparametersException.class).hasMessageContaining("batch");
                DemoTuning listed = DemoTuning.builder().workers(2).tunePrecision(16, 32).build();
                assertThat(listed.parameterRanges()).hasSize(1);
                """);
    }
}
