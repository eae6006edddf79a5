package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** A stub of a size that no single method of a class file could hold. */
final class LargeStubTest {
    private static final int PARAMETERS = 1_500;
    private static final int RULES = 400;

    @Test
    void parametersAndRulesBeyondTheSizeOfAMethodCompileAndRun() {
        StringBuilder stub = new StringBuilder("@Algorithm(name = \"large\")\n");
        for (int i = 0; i < RULES; i++) {
            stub.append("@Rule(\"some_parameter")
                    .append(2 * i)
                    .append(" <= some_parameter")
                    .append(2 * i + 1)
                    .append("\")\n");
        }
        stub.append("public interface Large {\n");
        for (int i = 0; i < PARAMETERS; i++) {
            stub.append("  @Default(\"")
                    .append(i)
                    .append(".5\") @Range(\"[0, 10000]\") double someParameter")
                    .append(i)
                    .append("();\n");
        }
        stub.append("}\n");
        Behaviour.of(stub.toString()).runs("""
                        LargeHyperparameters built = LargeHyperparameters.builder().build();
                        assertThat(built.toMap()).hasSize(1500);
                        assertThat(LargeHyperparameters.PARAMETERS).hasSize(1500);
                        assertThat(LargeHyperparameters.fromMap(built.toMap())).isEqualTo(built);
                        LargeHyperparameters.Builder builder = built.toBuilder().someParameter0(3.5).someParameter1499(-1);
                        assertThat(builder.validate()).extracting(violation -> violation.parameters().get(0))
                            .containsExactly("some_parameter1499", "some_parameter0");
                        assertThat(LargeHyperparameters.check(Map.of("some_parameter700", "x"))).hasSize(1);
                        """);
    }

    @Test
    void aRuleOfThreeThousandConjunctsCompilesAndRuns() {
        StringBuilder rule = new StringBuilder("a <= 0");
        for (int i = 1; i < 3_000; i++) {
            rule.append(" && a <= ").append(i);
        }
        Behaviour.of("@Algorithm(name = \"long\")\n@Rule(\"" + rule + "\")\n"
                        + "public interface Chain { @Default(\"0\") @Range(\"[0, 10]\") int a(); }")
                .runs("""
                        assertThat(ChainHyperparameters.builder().build().a()).isZero();
                        assertThat(ChainHyperparameters.builder().a(1).validate()).singleElement().satisfies(violation ->
                            assertThat(violation.message()).contains("a = 1"));
                        """);
    }

    @Test
    void aTuningBuilderOfManyParametersAndRulesCompilesAndRuns() {
        StringBuilder stub = new StringBuilder("@Algorithm(name = \"large\")\n");
        for (int i = 0; i < RULES; i++) {
            stub.append("@Rule(\"parameter")
                    .append(2 * i)
                    .append(" <= parameter")
                    .append(2 * i + 1)
                    .append("\")\n");
        }
        stub.append("public interface Large {\n");
        for (int i = 0; i < PARAMETERS; i++) {
            stub.append("  @Default(\"")
                    .append(i)
                    .append(".5\") @Range(\"[0, 10000]\") @Tunable(\"[0, 9999]\") double parameter")
                    .append(i)
                    .append("();\n");
        }
        Behaviour.of(stub.append("}\n").toString()).runs("""
                LargeTuning.Builder builder = LargeTuning.builder().optimize("loss", Goal.MINIMIZE)
                    .tuneParameter0(2, 3).tuneParameter1499(1, 2);
                assertThat(builder.validate()).extracting(Violation::constraint)
                    .containsExactly("parameter0 <= parameter1");
                assertThat(builder.tuneParameter0(0, 1).validate()).extracting(Violation::constraint)
                    .containsExactly("at most 100");
                """);
    }
}
