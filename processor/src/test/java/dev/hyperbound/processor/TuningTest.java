package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Generated tuning builders: what is fixed, what is tuned, and what is checked about each. */
final class TuningTest {
    private static final Behaviour DEMO = Behaviour.of("""
            @Algorithm(name = "demo")
            @Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
            public interface Demo {
              enum Optimizer { SGD, ADAM, NAG }
              @Range("[2, inf)") int numClasses();
              @Range("[1, inf)") @Tunable("[8, 512]") int miniBatchSize();
              @Default("30") @Range("[1, inf)") int epochs();
              @Default("0.1") @Range("[0, 1]") @Tunable(value = "[1e-6, 0.5]", scale = Scale.LOGARITHMIC)
              double learningRate();
              @Default("0.9") @Range("[0, 1]") @Tunable("[0, 0.999]") double momentum();
              @Default("sgd") @Tunable Optimizer optimizer();
              Optional<String> note();
              @Context OptionalInt instances();
            }
            """);

    private static final String START =
            "DemoTuning.Builder b = DemoTuning.builder().numClasses(10).miniBatchSize(32);\n";

    private static final String TEXTS = """
            List<String> messages = b.validate().stream().map(Violation::message).toList();
            assertThat(b.validate()).allSatisfy(violation ->
                assertThat(violation.severity()).isEqualTo(Severity.ERROR));
            assertThatThrownBy(b::build).isInstanceOf(InvalidHyperparametersException.class);
            """;

    @Test
    void whatIsTunedIsNotFixed() {
        DEMO.runs("""
                DemoTuning job = DemoTuning.builder().numClasses(10).tuneMiniBatchSize(16, 64)
                    .epochs(3).tuneLearningRate(1e-4, 0.1, Scale.LINEAR).note("x").instances(2)
                    .tuneOptimizer(Demo.Optimizer.SGD, Demo.Optimizer.ADAM).build();
                assertThat(job.staticHyperparameters()).containsExactly(
                    Map.entry("num_classes", "10"), Map.entry("epochs", "3"), Map.entry("momentum", "0.9"),
                    Map.entry("note", "x"));
                assertThat(job.parameterRanges()).containsExactly(
                    new ParameterRange.Integer("mini_batch_size", "16", "64", Scale.AUTO),
                    new ParameterRange.Continuous("learning_rate", "0.0001", "0.1", Scale.LINEAR),
                    new ParameterRange.Categorical("optimizer", List.of("sgd", "adam")));
                assertThat(job.objective()).isEqualTo(new TuningObjective("validation:accuracy", Goal.MAXIMIZE));
                assertThat(job.warnings()).isEmpty();
                assertThat(job).hasToString("tuning of demo" + job.staticHyperparameters() + job.parameterRanges());
                assertThatThrownBy(() -> job.staticHyperparameters().clear())
                    .isInstanceOf(UnsupportedOperationException.class);
                assertThatThrownBy(() -> job.parameterRanges().clear())
                    .isInstanceOf(UnsupportedOperationException.class);
                """);
    }

    @Test
    void withoutArgumentsTheRecommendedRangeAndScaleCount() {
        DEMO.runs("""
                DemoTuning job = DemoTuning.builder().numClasses(10).tuneMiniBatchSize()
                    .tuneLearningRate().tuneMomentum().tuneOptimizer().build();
                assertThat(job.parameterRanges()).containsExactly(
                    new ParameterRange.Integer("mini_batch_size", "8", "512", Scale.AUTO),
                    new ParameterRange.Continuous("learning_rate", "1e-06", "0.5", Scale.LOGARITHMIC),
                    new ParameterRange.Continuous("momentum", "0.0", "0.999", Scale.AUTO),
                    new ParameterRange.Categorical("optimizer", List.of("sgd", "adam", "nag")));
                assertThat(job.warnings()).isEmpty();
                """);
    }

    @Test
    void theLastCallWins() {
        DEMO.runs(START + """
                b.learningRate(0.3).tuneLearningRate(0.1, 0.2).optimizer(Demo.Optimizer.NAG).tuneOptimizer();
                assertThat(b.build().parameterRanges()).hasSize(2);
                b.learningRate(0.3).set("optimizer", "adam");
                DemoTuning job = b.tuneMiniBatchSize().build();
                assertThat(job.parameterRanges()).extracting(ParameterRange::name).containsExactly("mini_batch_size");
                assertThat(job.staticHyperparameters()).containsEntry("learning_rate", "0.3")
                    .containsEntry("optimizer", "adam").doesNotContainKey("mini_batch_size");
                b.set("momentum", "abc").tuneMomentum();
                assertThat(b.build().parameterRanges()).hasSize(2);
                assertThat(b.setAll(Map.of("mini_batch_size", "9", "momentum", "0.5")).build().parameterRanges())
                    .isEmpty();
                """);
    }

    @Test
    void aJobCanBeVaried() {
        DEMO.runs(START + """
                DemoTuning job = b.tuneLearningRate().epochs(7).build();
                DemoTuning same = job.toBuilder().build();
                assertThat(same).isEqualTo(job).hasSameHashCodeAs(job);
                DemoTuning other = job.toBuilder().tuneMiniBatchSize(8, 16).build();
                assertThat(other).isNotEqualTo(job);
                assertThat(other.parameterRanges()).hasSize(2);
                assertThat(other.staticHyperparameters()).containsEntry("epochs", "7");
                assertThat(job.parameterRanges()).hasSize(1);
                assertThat(job.toBuilder().instances(2).build()).isEqualTo(job);
                assertThat(job.toBuilder().epochs(8).build()).isNotEqualTo(job);
                assertThat(job.toBuilder().tuneLearningRate(0.1, 0.2).build()).isNotEqualTo(job);
                assertThat(job.toBuilder().tuneLearningRate(1e-6, 0.5, Scale.LINEAR).build()).isNotEqualTo(job);
                """);
    }

    @Test
    void aJobContainsWhatItMayTry() {
        DEMO.runs(START + """
                DemoTuning job = b.tuneLearningRate(0.1, 0.2).tuneOptimizer(Demo.Optimizer.SGD, Demo.Optimizer.NAG)
                    .tuneMiniBatchSize(8, 16).epochs(7).instances(2).build();
                DemoHyperparameters inside = DemoHyperparameters.builder().numClasses(10).miniBatchSize(16)
                    .epochs(7).learningRate(0.2).build();
                assertThat(job.contains(inside)).isTrue();
                assertThat(job.contains(DemoHyperparameters.fromMap(inside.toMap()))).isTrue();
                assertThat(job.contains(inside.toBuilder().learningRate(0.1).build())).isTrue();
                assertThat(job.contains(inside.toBuilder().learningRate(0.21).build())).isFalse();
                assertThat(job.contains(inside.toBuilder().miniBatchSize(7).build())).isFalse();
                assertThat(job.contains(inside.toBuilder().miniBatchSize(17).build())).isFalse();
                assertThat(job.contains(inside.toBuilder().optimizer(Demo.Optimizer.NAG).build())).isTrue();
                assertThat(job.contains(inside.toBuilder().optimizer(Demo.Optimizer.ADAM).build())).isFalse();
                assertThat(job.contains(inside.toBuilder().epochs(8).build())).isFalse();
                assertThat(job.contains(inside.toBuilder().note("x").build())).isFalse();
                assertThat(job.contains(inside.toBuilder().instances(9).build())).isTrue();
                """);
    }

    @Test
    void requiredParametersAreFixedOrTuned() {
        DEMO.runs("""
                DemoTuning.Builder b = (DemoTuning.Builder) DemoTuning.builder();
                assertThat(b.validate()).extracting(Violation::kind, Violation::parameters).containsExactly(
                    tuple(Violation.Kind.REQUIRED, List.of("num_classes")),
                    tuple(Violation.Kind.REQUIRED, List.of("mini_batch_size")));
                b.tuneMiniBatchSize();
                assertThat(b.validate()).extracting(Violation::parameters).containsExactly(List.of("num_classes"));
                b.numClasses(1);
                assertThat(b.validate()).extracting(Violation::kind).containsExactly(Violation.Kind.RANGE);
                b.numClasses(2).build();
                """);
        assertThat(DEMO.doesNotCompile("DemoTuning.builder().numClasses(2).epochs(3);"))
                .contains("epochs");
        assertThat(DEMO.doesNotCompile("DemoTuning.builder().numClasses(2).tuneMiniBatchSize().tuneEpochs(1, 3);"))
                .contains("tuneEpochs");
    }

    @Test
    void aRangeOutsideTheHardRangeIsAnError() {
        DEMO.runs(START + "b.tuneLearningRate(-0.5, 2).tuneMiniBatchSize(0, 64).epochs(0);\n" + TEXTS + """
                assertThat(messages).containsExactly(
                    "mini_batch_size tuned from 0 to 64: must be at least 1",
                    "learning_rate tuned from -0.5 to 2.0: a logarithmic scale must begin above 0",
                    "learning_rate tuned from -0.5 to 2.0: must be from 0 to 1",
                    "epochs = 0: must be at least 1");
                assertThat(b.validate().get(0).kind()).isEqualTo(Violation.Kind.TUNING);
                assertThat(b.validate().get(0).parameters()).containsExactly("mini_batch_size");
                assertThat(b.validate().get(0).constraint()).isEqualTo("[1, inf)");
                """);
    }

    @Test
    void aRangeOutsideTheRecommendedOneIsAWarning() {
        DEMO.runs(START + """
                DemoTuning job = b.tuneLearningRate(1e-4, 1).tuneMiniBatchSize(4, 512).tuneMomentum(0.5, 0.9).build();
                assertThat(job.warnings()).extracting(Violation::message).containsExactly(
                    "mini_batch_size tuned from 4 to 512: recommended is from 8 to 512",
                    "learning_rate tuned from 0.0001 to 1.0: recommended is from 1e-06 to 0.5");
                assertThat(job.warnings()).allSatisfy(violation -> {
                  assertThat(violation.kind()).isEqualTo(Violation.Kind.TUNING);
                  assertThat(violation.severity()).isEqualTo(Severity.WARNING);
                });
                assertThat(job.warnings().get(1).constraint()).isEqualTo("[1e-6, 0.5]");
                """);
    }

    @Test
    void theEndsAreInOrderAndNumbers() {
        DEMO.runs(START + "b.tuneLearningRate(0.2, 0.1).tuneMiniBatchSize(32, 32).tuneMomentum(Double.NaN, 1);\n"
                + TEXTS + """
                assertThat(messages).containsExactly(
                    "mini_batch_size tuned from 32 to 32: the first number must be below the second",
                    "learning_rate tuned from 0.2 to 0.1: the first number must be below the second",
                    "momentum tuned from NaN to 1.0: must be a finite number from 0 to 1");
                b.tuneMomentum(0, Double.POSITIVE_INFINITY);
                assertThat(b.validate()).hasSize(3);
                """);
    }

    @Test
    void theScaleGoesWithTheRange() {
        DEMO.runs(START + """
                b.tuneLearningRate(0, 0.5).tuneMiniBatchSize(8, 16, Scale.REVERSE_LOGARITHMIC)
                    .tuneMomentum(0, 1, Scale.REVERSE_LOGARITHMIC);
                """ + TEXTS + """
                assertThat(messages).containsExactly(
                    "mini_batch_size tuned from 8 to 16: a reverse logarithmic scale must be of real numbers from 0 to below 1",
                    "learning_rate tuned from 0.0 to 0.5: a logarithmic scale must begin above 0",
                    "momentum tuned from 0.0 to 1.0: a reverse logarithmic scale must be of real numbers from 0 to below 1");
                b.tuneLearningRate(1e-6, 0.5).tuneMiniBatchSize(8, 16, Scale.LOGARITHMIC)
                    .tuneMomentum(0, 0.999, Scale.REVERSE_LOGARITHMIC);
                assertThat(b.build().warnings()).isEmpty();
                """);
    }

    @Test
    void valuesAreDistinctAndSome() {
        DEMO.runs(START + "b.tuneOptimizer(Demo.Optimizer.SGD, Demo.Optimizer.SGD);\n" + TEXTS + """
                assertThat(messages).containsExactly(
                    "optimizer tuned over \\"sgd\\", \\"sgd\\": \\"sgd\\" must be there only once");
                b.tuneOptimizer(new Demo.Optimizer[0]);
                assertThat(b.validate()).extracting(Violation::message).containsExactly(
                    "optimizer tuned over nothing: must be 1 to 30 values, not 0");
                b.tuneOptimizer(Demo.Optimizer.NAG);
                assertThat(b.build().warnings()).isEmpty();
                """);
    }

    @Test
    void nullIsRefusedAtOnce() {
        DEMO.runs(START + """
                assertThatNullPointerException().isThrownBy(() -> b.tuneLearningRate(0.1, 0.2, null));
                assertThatNullPointerException().isThrownBy(() -> b.tuneOptimizer((Demo.Optimizer[]) null));
                assertThatNullPointerException().isThrownBy(() -> b.tuneOptimizer(Demo.Optimizer.SGD, null));
                assertThatNullPointerException().isThrownBy(() -> b.optimize(null));
                """);
    }

    @Test
    void nothingTunedIsDoubtful() {
        DEMO.runs(START + """
                assertThat(b.build().warnings()).extracting(Violation::message).containsExactly("nothing is tuned");
                """);
    }

    @Test
    void theObjectiveIsKnown() {
        DEMO.runs(START + "b.tuneMomentum().optimize(\"validation:acuracy\");\n" + TEXTS + """
                assertThat(messages).containsExactly("objective = \\"validation:acuracy\\": must be "
                    + "\\"validation:accuracy\\"; did you mean \\"validation:accuracy\\"?");
                assertThat(b.validate().get(0).parameters()).containsExactly("objective");
                b.optimize("validation:accuracy");
                assertThat(b.build().objective().goal()).isEqualTo(Goal.MAXIMIZE);
                """);
    }

    @Test
    void severalObjectivesAreChosenFrom() {
        Behaviour.of("""
                @Algorithm(name = "demo")
                @Objective(metric = "accuracy", goal = Goal.MAXIMIZE)
                @Objective(metric = "loss", goal = Goal.MINIMIZE)
                public interface Demo { @Default("1") @Tunable("[0, 1]") double p(); }
                """).runs("""
                DemoTuning.Builder b = DemoTuning.builder().tuneP();
                assertThat(b.validate()).extracting(Violation::message).containsExactly(
                    "objective: required, but not set");
                assertThat(b.optimize("loss").build().objective()).isEqualTo(
                    new TuningObjective("loss", Goal.MINIMIZE));
                assertThat(b.optimize("gain").validate()).hasSize(1);
                assertThat(b.optimize("loss").build()).isNotEqualTo(b.optimize("accuracy").build());
                """);
    }

    @Test
    void withoutObjectivesTheGoalIsGiven() {
        Behaviour.of("""
                @Algorithm(name = "demo")
                public interface Demo { @Default("1") @Tunable("[0, 1]") double p(); }
                """).runs("""
                DemoTuning.Builder b = DemoTuning.builder().tuneP();
                assertThat(b.validate()).extracting(Violation::message).containsExactly(
                    "objective: required, but not set");
                assertThat(b.optimize(" ", Goal.MINIMIZE).validate()).hasSize(1);
                assertThat(b.optimize("any", Goal.MINIMIZE).build().objective()).isEqualTo(
                    new TuningObjective("any", Goal.MINIMIZE));
                """);
    }

    @Test
    void everyTypeCanBeTuned() {
        Behaviour.of("""
                @Algorithm(name = "demo")
                public interface Demo {
                  enum Kind { A, @WireName("b-b") B }
                  @Tunable("[1, 9]") int whole();
                  @Tunable("(0, 10]") long big();
                  @Tunable("[0, 1]") double real();
                  @Tunable boolean flag();
                  @Tunable Kind kind();
                  @OneOf({"x", "y"}) @Tunable String text();
                  @Tunable("[1, 9]") OptionalInt maybeWhole();
                  @Tunable("[1, 9]") OptionalLong maybeBig();
                  @Tunable("(0, 1)") OptionalDouble maybeReal();
                  @Tunable Optional<Boolean> maybeFlag();
                  @Tunable Optional<Kind> maybeKind();
                  @OneOf({"x", "y"}) @Tunable Optional<String> maybeText();
                  @OneOf({"1", "2"}) @Tunable int oneWhole();
                  @OneOf({"1", "2"}) @Tunable OptionalLong oneBig();
                  @OneOf({"0.10", "1e2"}) @Tunable double oneReal();
                  @Default("3") @Tunable int bare();
                }
                """).runs("""
                DemoTuning job = DemoTuning.builder().tuneWhole().tuneBig().tuneReal().tuneFlag().tuneKind().tuneText()
                    .tuneOneWhole().tuneOneReal().tuneMaybeWhole().tuneMaybeBig().tuneMaybeReal().tuneMaybeFlag()
                    .tuneMaybeKind().tuneMaybeText().tuneOneBig().tuneBare(-5, 5).optimize("m", Goal.MAXIMIZE).build();
                assertThat(job.warnings()).isEmpty();
                assertThat(job.parameterRanges()).hasSize(16);
                assertThat(job.parameterRanges()).contains(
                    new ParameterRange.Integer("big", "1", "10", Scale.AUTO),
                    new ParameterRange.Continuous("maybe_real", "5e-324", "0.9999999999999999", Scale.AUTO),
                    new ParameterRange.Categorical("kind", List.of("a", "b-b")),
                    new ParameterRange.Categorical("one_real", List.of("0.1", "100.0")),
                    new ParameterRange.Categorical("maybe_flag", List.of("true", "false")));
                DemoTuning some = job.toBuilder().tuneText("y").tuneFlag(true).tuneOneWhole(2, 1).tuneOneBig(1)
                    .tuneOneReal(100, 0.1).tuneMaybeKind(Demo.Kind.B).tuneBig(1L << 53, (1L << 53) + 1).build();
                assertThat(some.parameterRanges()).contains(
                    new ParameterRange.Integer("big", "9007199254740992", "9007199254740993", Scale.AUTO),
                    new ParameterRange.Categorical("text", List.of("y")),
                    new ParameterRange.Categorical("one_whole", List.of("2", "1")),
                    new ParameterRange.Categorical("one_real", List.of("100.0", "0.1")));
                assertThat(some.toBuilder().tuneText("z").tuneOneWhole(3, 1).validate()).hasSize(2);
                """);
    }

    @Test
    void namesOfParametersDoNotBreakTheClass() {
        Behaviour.of("""
                @Algorithm(name = "demo")
                public interface Demo {
                  enum Scale { X } enum Goal { Y } enum Trial { T } enum Candidate { C }
                  @Default("1") @Tunable("[0, 1]") double values();
                  @Default("1") @Tunable("[0, 1]") double space();
                  @Default("1") @Tunable("[0, 1]") double min();
                  @Default("1") @Tunable("[0, 1]") @WireName("big_min") double Min();
                  @Default("1") @WireName("x") int tuneMin();
                  @Default("x") @Tunable Scale scale();
                  @Default("y") @Tunable Goal fixed();
                  @Default("t") @Tunable Trial contains();
                  @Default("c") @Tunable Candidate objective();
                  @Deprecated @Default("1") @Tunable("[0, 1]") double parameterRanges();
                  @Default("1") int staticHyperparameters();
                }
                """).runs("""
                DemoTuning job = DemoTuning.builder().tuneValues().tuneSpace().tuneScale().tuneFixed()
                    .tuneContains().tuneObjective().tuneMin2().optimize("m", dev.hyperbound.Goal.MINIMIZE)
                    .values(0.5).tuneMin(3).build();
                assertThat(job.parameterRanges()).hasSize(6);
                assertThat(job.staticHyperparameters()).containsEntry("values", "0.5").containsEntry("x", "3");
                """);
    }

    @Test
    void theServiceHasLimits() {
        StringBuilder stub = new StringBuilder("@Algorithm(name = \"demo\")\npublic interface Demo {\n");
        for (int i = 0; i < 31; i++) {
            stub.append("  @Default(\"0.5\") @Tunable(\"[0, 1]\") double p")
                    .append(i)
                    .append("();\n");
        }
        for (int i = 0; i < 68; i++) {
            stub.append("  @Default(\"0.5\") double q").append(i).append("();\n");
        }
        stub.append("  @OneOf({\"0\"");
        for (int i = 1; i < 31; i++) {
            stub.append(", \"").append(i).append('"');
        }
        stub.append("}) @Tunable OptionalInt many();\n  Optional<String> note();\n}\n");
        Behaviour.of(stub.toString()).runs("""
                DemoTuning.Builder b = DemoTuning.builder().optimize("m", Goal.MINIMIZE);
                assertThat(b.tuneP0().build().parameterRanges()).hasSize(1);
                assertThat(b.tuneMany().validate()).extracting(Violation::message)
                    .singleElement().asString().endsWith("must be 1 to 30 values, not 31");
                assertThat(b.many(1).validate()).extracting(Violation::message)
                    .containsExactly("hyperparameters, with the metric's: must be at most 100, not 101");
                b.many(OptionalInt.empty()).note("x".repeat(2501));
                assertThat(b.validate()).extracting(Violation::message).containsExactly(
                    "note: characters: must be at most 2500, not 2501",
                    "hyperparameters, with the metric's: must be at most 100, not 101");
                assertThat(b.note("a\\n").validate()).extracting(Violation::constraint).contains("no line break");
                b.note(Optional.empty());
                for (Object[] all : new Object[][] {{30, 0}, {31, 1}}) {
                  for (int i = 0; i < (int) all[0]; i++) {
                    try {
                      DemoTuning.Builder.class.getMethod("tuneP" + i).invoke(b);
                    } catch (ReflectiveOperationException e) {
                      throw new AssertionError(e);
                    }
                  }
                  assertThat(b.validate()).hasSize((int) all[1]);
                }
                assertThat(b.validate().get(0).message()).isEqualTo("tuned parameters: must be at most 30, not 31");
                """);
    }

    @Test
    void aStubWithNothingTunableHasNoTuning() {
        assertThat(Behaviour.of("@Algorithm(name = \"demo\") public interface Demo { @Default(\"1\") int p(); }")
                        .doesNotCompile("DemoTuning.builder();"))
                .contains("DemoTuning");
    }
}
