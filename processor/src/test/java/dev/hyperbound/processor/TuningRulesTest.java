package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Search spaces against rules and conditions: wrong everywhere, somewhere, nowhere. */
final class TuningRulesTest {
    private static final Behaviour DEMO = Behaviour.of("""
            @Algorithm(name = "demo")
            @Objective(metric = "accuracy", goal = Goal.MAXIMIZE)
            @Rule("mini_batch_size <= samples")
            @Rule(value = "optimizer != 'adam' || learning_rate <= 0.01", message = "adam diverges")
            @Rule(value = "learning_rate * 2.0 < 1.5", message = "that is much", severity = Severity.WARNING)
            @Rule("epochs < 1000")
            @Rule("power in [1, 2, 4, 8]")
            @Rule("width % 8 == 0")
            @Rule("!has(extra) || size(note) > 2")
            public interface Demo {
              enum Optimizer { SGD, ADAM, NAG }
              @Default("100") @Range("[1, inf)") int samples();
              @Default("32") @Range("[1, inf)") @Tunable("[8, 512]") int miniBatchSize();
              @Default("30") @Range("[1, inf)") int epochs();
              @Default("sgd") @Tunable Optimizer optimizer();
              @Default("0.001") @Range("[0, 1]") @Tunable("[1e-6, 1]") double learningRate();
              @Default("0.9") @Range("[0, 1]") @UsedWhen("optimizer in ['sgd', 'nag']") @Tunable("[0, 1]")
              double momentum();
              @Default("0.5") @Range("[0, 1]") @UsedWhen("optimizer == 'adam'") @Tunable("[0, 1]") double beta();
              @Default("7") @UsedWhen("mini_batch_size > 64") int plain();
              @RequiredWhen("optimizer == 'nag'") @Tunable("[0, 9]") OptionalInt lookahead();
              @Default("1") @Tunable("[1, 100]") int power();
              @Default("8") @Tunable("[1, 100000]") int width();
              @Tunable("[0, 9]") OptionalInt extra();
              @Default("note") String note();
            }
            """);

    private static final String START = "DemoTuning.Builder b = DemoTuning.builder();\n";

    private static final String WARNINGS = """
            List<Violation> found = b.build().warnings();
            List<String> messages = found.stream().map(Violation::message).toList();
            """;

    private static final String ERRORS = """
            List<Violation> found = b.validate();
            List<String> messages = found.stream().map(Violation::message).toList();
            """;

    @Test
    void aRuleThatFailsEverywhereIsAnError() {
        DEMO.runs(START + "b.tuneMiniBatchSize(101, 200);\n" + ERRORS + """
                assertThat(messages).containsExactly(
                    "at every point: mini_batch_size = 101 must be at most samples = 100 (default)");
                assertThat(found.get(0).kind()).isEqualTo(Violation.Kind.TUNING);
                assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
                assertThat(found.get(0).constraint()).isEqualTo("mini_batch_size <= samples");
                assertThat(found.get(0).parameters()).containsExactly("mini_batch_size", "samples");
                """.replace("= 101 must", "= 200 must"));
    }

    @Test
    void aRuleThatFailsSomewhereIsAWarningThatSaysWhere() {
        DEMO.runs(START + "b.tuneMiniBatchSize(16, 200);\n" + WARNINGS + """
                assertThat(messages).containsExactly("at mini_batch_size = 200: "
                    + "mini_batch_size must be at most samples = 100 (default)");
                assertThat(found.get(0).kind()).isEqualTo(Violation.Kind.TUNING);
                assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
                assertThat(b.tuneMiniBatchSize(16, 100).build().warnings()).isEmpty();
                assertThat(b.tuneMiniBatchSize(16, 101).build().warnings()).hasSize(1);
                assertThat(b.tuneMiniBatchSize(100, 101).build().warnings()).hasSize(1);
                """);
    }

    @Test
    void severalParametersAreTunedTogether() {
        DEMO.runs(START + "b.tuneOptimizer().tuneLearningRate(0.001, 0.1).tuneLookahead();\n" + WARNINGS + """
                assertThat(messages).containsExactly("at optimizer = \\"adam\\", learning_rate = 0.1: adam diverges");
                assertThat(b.tuneLearningRate(0.02, 0.1).build().warnings()).hasSize(1);
                b.tuneOptimizer(Demo.Optimizer.ADAM);
                assertThat(b.validate()).extracting(Violation::constraint)
                    .containsExactly("optimizer != 'adam' || learning_rate <= 0.01");
                assertThat(b.tuneLearningRate(0.001, 0.01).build().warnings()).isEmpty();
                """);
    }

    @Test
    void aRuleThatOnlyWarnsIsNeverAnError() {
        DEMO.runs(START + "b.tuneLearningRate(0.8, 0.9);\n" + WARNINGS + """
                assertThat(messages).containsExactly("at every point: that is much: learning_rate = 0.9");
                assertThat(b.tuneLearningRate(0.1, 0.9).build().warnings()).extracting(Violation::message)
                    .containsExactly("at learning_rate = 0.9: that is much");
                assertThat(b.tuneLearningRate(0.1, 0.7).build().warnings()).isEmpty();
                """);
    }

    @Test
    void fixedValuesHaveViolationsAsEver() {
        DEMO.runs(START + "b.tuneLearningRate().epochs(1000).beta(2).tuneMiniBatchSize(200, 300);\n" + ERRORS + """
                assertThat(found).extracting(Violation::kind).containsExactly(
                    Violation.Kind.TUNING, Violation.Kind.RANGE, Violation.Kind.RULE);
                assertThat(messages.get(0)).startsWith("at every point: mini_batch_size = 300");
                """);
    }

    @Test
    void aRuleIsNotHeldToARangeThatIsWrongItself() {
        DEMO.runs(START + "b.tuneMiniBatchSize(300, 200);\n" + ERRORS + """
                assertThat(messages).containsExactly(
                    "mini_batch_size tuned from 300 to 200: the first number must be below the second");
                assertThat(b.tuneMiniBatchSize(-5, 200).validate()).hasSize(1);
                """);
    }

    @Test
    void oddSetsOfNumbersAreLookedThrough() {
        DEMO.runs(START + """
                b.tunePower(5, 7);
                assertThat(b.validate()).extracting(Violation::constraint).containsExactly("power in [1, 2, 4, 8]");
                assertThat(b.tunePower(5, 8).validate()).isEmpty();
                assertThat(b.build().warnings()).hasSize(1);
                assertThat(b.tunePower(1, 2).build().warnings()).isEmpty();
                b.tuneWidth(9, 15);
                assertThat(b.validate()).extracting(Violation::constraint).containsExactly("width % 8 == 0");
                assertThat(b.tuneWidth(8, 80_000).build().warnings()).hasSize(1);
                assertThat(b.tuneWidth(9, 16).build().warnings()).hasSize(1);
                """);
    }

    @Test
    void whatIsTunedIsThere() {
        DEMO.runs(START + """
                b.tuneExtra().note("x");
                assertThat(b.validate()).extracting(Violation::constraint)
                    .containsExactly("!has(extra) || size(note) > 2");
                assertThat(b.note("xyz").build().warnings()).isEmpty();
                """);
    }

    @Test
    void tuningWhatIsIdleIsDoubtful() {
        DEMO.runs(START + "b.tuneBeta().tuneMiniBatchSize(8, 16);\n" + WARNINGS + """
                assertThat(messages).containsExactly(
                    "beta tuned from 0.0 to 1.0: used only when optimizer is \\"adam\\", not at any point");
                assertThat(found.get(0).kind()).isEqualTo(Violation.Kind.TUNING);
                assertThat(found.get(0).constraint()).isEqualTo("optimizer == 'adam'");
                assertThat(found.get(0).parameters()).containsExactly("beta");
                assertThat(b.optimizer(Demo.Optimizer.ADAM).build().warnings()).isEmpty();
                b.tuneOptimizer().lookahead(1);
                assertThat(b.build().warnings()).extracting(Violation::message).containsExactly(
                    "beta tuned from 0.0 to 1.0: used only when optimizer is \\"adam\\", "
                        + "not at optimizer = \\"sgd\\" or optimizer = \\"nag\\"");
                b.tuneOptimizer(Demo.Optimizer.SGD, Demo.Optimizer.ADAM).tuneMomentum();
                assertThat(b.build().warnings()).extracting(Violation::message).containsExactly(
                    "momentum tuned from 0.0 to 1.0: used only when optimizer is \\"sgd\\" or \\"nag\\", "
                        + "not at optimizer = \\"adam\\"",
                    "beta tuned from 0.0 to 1.0: used only when optimizer is \\"adam\\", "
                        + "not at optimizer = \\"sgd\\"");
                """);
    }

    @Test
    void aFixedValueThatIsIdleEverywhereIsDoubtfulAndNotSent() {
        DEMO.runs(START + "b.tuneMiniBatchSize(8, 64).plain(9).beta(0.4);\n" + WARNINGS + """
                assertThat(found).extracting(Violation::kind).containsExactly(
                    Violation.Kind.UNUSED, Violation.Kind.UNUSED);
                assertThat(messages).containsExactly(
                    "at every point: plain = 9: set, but used only when mini_batch_size is greater than 64; "
                        + "mini_batch_size = 8",
                    "beta = 0.4: set, but used only when optimizer is \\"adam\\"; optimizer = \\"sgd\\" (default)");
                DemoTuning job = b.build();
                assertThat(job.staticHyperparameters()).doesNotContainKeys("plain", "beta")
                    .containsEntry("momentum", "0.9");
                assertThat(job.contains(DemoHyperparameters.builder().miniBatchSize(9).build())).isTrue();
                DemoTuning used = b.tuneMiniBatchSize(8, 65).build();
                assertThat(used.warnings()).hasSize(1);
                assertThat(used.staticHyperparameters()).containsEntry("plain", "9");
                assertThat(used.contains(DemoHyperparameters.builder().miniBatchSize(9).build())).isFalse();
                """);
    }

    @Test
    void aDefaultIsSentWhereItIsUsedSomewhere() {
        DEMO.runs(START + """
                b.tuneMiniBatchSize(8, 64);
                assertThat(b.build().staticHyperparameters()).doesNotContainKeys("plain", "beta");
                b.tuneMiniBatchSize(8, 65).tuneOptimizer(Demo.Optimizer.SGD, Demo.Optimizer.ADAM);
                assertThat(b.build().warnings()).isEmpty();
                assertThat(b.build().staticHyperparameters()).containsEntry("plain", "7").containsEntry("beta", "0.5");
                assertThat(List.copyOf(b.build().staticHyperparameters().keySet())).containsExactly("samples",
                    "epochs", "learning_rate", "momentum", "beta", "plain", "power", "width", "note");
                b.tuneOptimizer(Demo.Optimizer.ADAM);
                assertThat(b.build().staticHyperparameters()).containsKey("beta").doesNotContainKey("momentum");
                """);
    }

    @Test
    void whatIsRequiredSomewhereIsDoubtfulAndEverywhereAnError() {
        DEMO.runs(START + "b.tuneOptimizer(Demo.Optimizer.SGD, Demo.Optimizer.NAG);\n" + WARNINGS + """
                assertThat(messages).containsExactly("at optimizer = \\"nag\\": "
                    + "lookahead: required when optimizer is \\"nag\\", but not set");
                assertThat(found.get(0).parameters()).containsExactly("lookahead");
                b.tuneOptimizer(Demo.Optimizer.NAG);
                assertThat(b.validate()).extracting(Violation::message).containsExactly(
                    "at every point: lookahead: required when optimizer is \\"nag\\", but not set");
                assertThat(b.lookahead(1).build().warnings()).isEmpty();
                assertThat(b.tuneLookahead().build().warnings()).isEmpty();
                b.lookahead(OptionalInt.empty()).optimizer(Demo.Optimizer.NAG);
                assertThat(b.validate()).extracting(Violation::kind).containsExactly(Violation.Kind.REQUIRED);
                """);
    }

    @Test
    void aJobOutlivesItsBuilder() {
        DEMO.runs(START + """
                b.tuneMiniBatchSize(8, 101);
                DemoTuning job = b.build();
                b.tuneMiniBatchSize(200, 300).epochs(7);
                assertThat(b.validate()).hasSize(1);
                assertThat(job.warnings()).hasSize(1);
                assertThat(job.parameterRanges()).hasToString(
                    "[Integer[name=mini_batch_size, min=8, max=101, scale=AUTO]]");
                assertThat(job.staticHyperparameters()).containsEntry("epochs", "30");
                job.toBuilder().epochs(9).validate();
                assertThat(job.staticHyperparameters()).containsEntry("epochs", "30");
                assertThat(job).isEqualTo(job.toBuilder().build());
                """);
    }

    @Test
    void largeSpacesAreSearchedInTime() {
        StringBuilder stub = new StringBuilder("@Algorithm(name = \"demo\")\n@Rule(\"");
        for (int i = 0; i < 30; i++) {
            stub.append(i == 0 ? "" : " || ").append("p").append(i).append(" == 'y'");
        }
        stub.append("\")\n@Rule(\"a != b\")\npublic interface Demo {\n");
        for (int i = 0; i < 30; i++) {
            stub.append("  @OneOf({\"x\", \"y\", \"z\"}) @Default(\"y\") @Tunable String p")
                    .append(i)
                    .append("();\n");
        }
        stub.append("  @Default(\"1\") @Tunable(\"[0, 1000000]\") long a();\n");
        stub.append("  @Default(\"2\") @Tunable(\"[0, 1000000]\") long b();\n}\n");
        StringBuilder tuned = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            tuned.append("b.tuneP").append(i).append("(\"x\", \"z\");\n");
        }
        Behaviour.of(stub.toString())
                .runs("DemoTuning.Builder b = DemoTuning.builder().optimize(\"m\", Goal.MAXIMIZE);\n" + tuned + """
                        // It fails everywhere, but nobody can look at 2^30 points
                        assertThat(b.build().warnings()).hasSize(1);
                        assertThat(b.build().warnings().get(0).message()).startsWith("at p0 = ");
                        for (int i = 0; i < 30; i++) {
                          b.set("p" + i, "y");
                        }
                        assertThat(b.tuneA().tuneB().build().warnings()).hasSize(1);
                        """);
    }
}
