package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Tuning jobs that are described elsewhere, read back; and what makes two jobs equal. */
final class DescribedTuningTest {
    private static final Behaviour NET = Behaviour.of("""
            @Algorithm(name = "net")
            @Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
            @Objective(metric = "train:loss", goal = Goal.MINIMIZE)
            @Rule("batch <= samples")
            public interface Net {
              enum Optimizer { SGD, ADAM }
              @Range("[1, inf)") int samples();
              @Range("[1, inf)") @Tunable("[8, 512]") int batch();
              @Default("30") int epochs();
              @Default("sgd") @Tunable Optimizer optimizer();
              @Default("0.1") @Range("[0, 1]") @Tunable(value = "[1e-6, 0.5]", scale = Scale.LOGARITHMIC) double rate();
              @Default("0.9") @UsedWhen("optimizer == 'adam'") double beta();
              @Default("False") @WireBoolean(yes = "True", no = "False") @Tunable boolean shuffle();
              @Default("18") @OneOf({"18", "34"}) @Tunable int layers();
              Optional<String> note();
              @Context OptionalInt instances();
            }
            """);

    private static final String HELPERS = """
            TuningObjective accuracy = new TuningObjective("validation:accuracy", Goal.MAXIMIZE);
            ParameterRange batch = new ParameterRange.Integer("batch", "8", "64", Scale.AUTO);
            Map<String, String> fixed = Map.of("samples", "1000");
            TuningDefinition<?> tuning = NetHyperparameters.definition().tuning().orElseThrow();
            java.util.function.Function<ParameterRange, List<String>> told = range ->
                tuning.check(fixed, List.of(batch, range), accuracy, Set.of()).stream()
                    .filter(v -> v.severity() == Severity.ERROR).map(Violation::toString).toList();
            """;

    @Test
    void aJobComesBackFromItsParts() {
        NET.runs("""
                NetTuning job = NetTuning.builder().samples(1000).tuneBatch(8, 64).tuneRate(1e-4, 0.1, Scale.LINEAR)
                    .tuneOptimizer().tuneShuffle().tuneLayers(18, 34).epochs(3).instances(2).optimize("train:loss").build();
                NetTuning again = NetTuning.from(job.staticHyperparameters(), job.parameterRanges(), job.objective());
                assertThat(again).isEqualTo(job).hasSameHashCodeAs(job);
                assertThat(again.warnings()).isEqualTo(job.warnings());
                assertThat(again.toBuilder().build()).isEqualTo(job);
                TuningJob any = again;
                assertThat(any.objective()).isEqualTo(new TuningObjective("train:loss", Goal.MINIMIZE));
                assertThat(again).isNotEqualTo(job.toBuilder().optimize("validation:accuracy").build());
                assertThat(again).isNotEqualTo(job.toBuilder().epochs(4).build());
                assertThat(again).isNotEqualTo(job.toBuilder().tuneBatch(8, 65).build());
                """);
    }

    @Test
    void jobsAreEqualByWhatIsInUseAndByNumbers() {
        NET.runs(HELPERS + """
                NetTuning job = NetTuning.builder().samples(1000).tuneBatch(8, 64).tuneRate(0.0, 0.5, Scale.AUTO)
                    .optimize("validation:accuracy").build();
                assertThat(NetTuning.from(Map.of("samples", "1000", "_tuning_objective_metric", "x", "beta", "0.5"), List.of(
                    new ParameterRange.Continuous("rate", "-0.0", "5e-1", Scale.AUTO), batch), accuracy)).isEqualTo(job);
                NetTuning flag = NetTuning.builder().samples(1000).batch(8).tuneShuffle(true).optimize("train:loss").build();
                assertThat(NetTuning.from(Map.of("samples", "1000", "batch", "8"),
                    List.of(new ParameterRange.Categorical("shuffle", List.of("true"))), flag.objective())).isEqualTo(flag);
                """);
    }

    @Test
    void aRangeMustBeOfTheParametersKind() {
        NET.runs(HELPERS + """
                assertThat(told.apply(new ParameterRange.Continuous("rate", "0.1", "0.2", Scale.AUTO))).isEmpty();
                assertThat(told.apply(new ParameterRange.Integer("rate", "0", "1", Scale.AUTO))).containsExactly(
                    "TUNING: rate: tuned over an integer range; must be a continuous range");
                assertThat(told.apply(new ParameterRange.Integer("layers", "18", "34", Scale.AUTO))).containsExactly(
                    "TUNING: layers: tuned over an integer range; must be categories");
                assertThat(told.apply(new ParameterRange.Continuous("optimizer", "0", "1", Scale.AUTO))).hasSize(1);
                assertThat(told.apply(new ParameterRange.Continuous("batch", "1", "2", Scale.AUTO))).containsExactly(
                    "TUNING: batch: tuned twice; leave out one range");
                assertThat(told.apply(new ParameterRange.Integer("samples", "1", "2", Scale.AUTO))).containsExactly(
                    "TUNING: samples: both fixed and tuned; leave out one");
                assertThat(told.apply(new ParameterRange.Integer("epochs", "1", "2", Scale.AUTO))).containsExactly(
                    "TUNING: epochs: can't be tuned; fix it");
                assertThat(told.apply(new ParameterRange.Integer("epocs", "1", "2", Scale.AUTO))).containsExactly(
                    "UNKNOWN: epocs: unknown hyperparameter of net; did you mean \\"epochs\\"?");
                assertThat(told.apply(new ParameterRange.Integer("instances", "1", "2", Scale.AUTO))).hasSize(1);
                assertThat(told.apply(new ParameterRange.Categorical("optimizer", List.of("sgd", "adamm")))).hasSize(1);
                assertThat(told.apply(new ParameterRange.Categorical("layers", List.of("18", "x")))).hasSize(1);
                assertThat(told.apply(new ParameterRange.Categorical("rate", List.of("0.1", "0.2")))).isEmpty();
                assertThat(told.apply(new ParameterRange.Continuous("rate", "0.1", "two", Scale.AUTO))).hasSize(1);
                assertThat(told.apply(new ParameterRange.Continuous("rate", "0.1", "2", Scale.AUTO))).hasSize(1);
                """);
    }

    @Test
    void everyViolationIsToldAtOnce() {
        NET.runs(HELPERS + """
                assertThatThrownBy(() -> NetTuning.from(Map.of("epochs", "x", "note", "n", "nope", "1"), List.of(
                    new ParameterRange.Continuous("batch", "1", "2", Scale.AUTO),
                    new ParameterRange.Continuous("rate", "0.5", "0.1", Scale.AUTO)), null))
                    .isInstanceOfSatisfying(InvalidHyperparametersException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.kind() + " " + v.parameters()).containsExactlyInAnyOrder("TUNING [batch]",
                            "TUNING [rate]", "REQUIRED [samples]", "MALFORMED [epochs]", "UNKNOWN [nope]", "REQUIRED [objective]"));
                assertThatThrownBy(() -> NetTuning.from(fixed, null, accuracy)).isInstanceOf(NullPointerException.class).hasMessage("ranges");
                assertThatThrownBy(() -> NetTuning.from(null, List.of(), accuracy)).isInstanceOf(NullPointerException.class)
                    .hasMessage("staticHyperparameters");
                """);
    }

    @Test
    void theObjectiveMustBeTheAlgorithms() {
        NET.runs(HELPERS + """
                assertThat(tuning.check(fixed, List.of(batch), new TuningObjective("train:loss", Goal.MAXIMIZE), Set.of()))
                    .extracting(Violation::message).contains("objective: train:loss: must be MINIMIZE, not MAXIMIZE");
                assertThat(tuning.check(fixed, List.of(batch), new TuningObjective("loss", Goal.MINIMIZE), Set.of()))
                    .extracting(Violation::kind).containsExactly(Violation.Kind.ONE_OF);
                """);
    }

    @Test
    void whatIsUnknownIsNeitherMissingNorWrong() {
        NET.runs(HELPERS + """
                assertThat(tuning.check(Map.of(), List.of(batch), accuracy, Set.of("samples"))).isEmpty();
                assertThat(tuning.check(fixed, List.of(new ParameterRange.Continuous("batch", "x", "y", Scale.AUTO)), accuracy,
                    Set.of("batch"))).noneMatch(v -> v.severity() == Severity.ERROR);
                assertThat(tuning.check(Map.of("samples", "4"), List.of(batch), accuracy, Set.of())).isNotEmpty();
                """);
    }

    @Test
    void withoutObjectivesNoneNeedBeDescribed() {
        Behaviour.of("""
                @Algorithm(name = "bare")
                public interface Bare {
                  @Default("0.1") @Range("[0, 1]") @Tunable("[0.1, 0.5]") double rate();
                }
                """).runs("""
                List<ParameterRange> ranges = List.of(new ParameterRange.Continuous("rate", "0.1", "0.5", Scale.AUTO));
                BareTuning job = BareTuning.from(Map.of(), ranges, null);
                assertThat(job.objective()).isNull();
                assertThat(job.toBuilder().optimize("m", Goal.MINIMIZE).build().objective()).isEqualTo(new TuningObjective("m", Goal.MINIMIZE));
                assertThat(BareTuning.from(Map.of(), ranges, new TuningObjective("m", Goal.MINIMIZE)).objective().metric()).isEqualTo("m");
                assertThat(BareTuning.builder().tuneRate().validate()).extracting(Violation::kind).containsExactly(Violation.Kind.REQUIRED);
                """);
    }
}
