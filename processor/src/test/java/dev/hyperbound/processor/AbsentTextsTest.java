package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Texts that mean that a parameter is not set. */
final class AbsentTextsTest {
    private static final Behaviour TREE = Behaviour.of("""
            @Algorithm(name = "tree")
            public interface Tree {
              enum Policy { DEPTHWISE, LOSSGUIDE }
              @Absent({"", "-1"}) @Range("[1, inf)") OptionalInt maxDepth();
              @Absent("none") Optional<Policy> policy();
              @Absent("-1") Optional<List<Policy>> policies();
              @Absent("off") @Matches("[a-z]+://.*") @WireName(value = "uri", also = "url") Optional<String> uri();
            }
            """);

    @Test
    void theyAreReadAsAbsentAndNeverWritten() {
        TREE.runs("""
                var read = TreeHyperparameters.fromMap(
                    Map.of("max_depth", "-1", "policy", "none", "policies", "-1", "url", "off"));
                assertThat(read).isEqualTo(TreeHyperparameters.builder().build());
                assertThat(read.toMap()).isEmpty();
                assertThat(TreeHyperparameters.fromMap(Map.of("max_depth", "")).maxDepth()).isEmpty();
                assertThat(TreeHyperparameters.fromMap(Map.of("max_depth", "3", "policy", "lossguide")).toMap())
                    .containsExactly(entry("max_depth", "3"), entry("policy", "lossguide"));
                """);
    }

    @Test
    void numbersOfTypedValuesAreTakenByTheirText() {
        TREE.runs("""
                var read = TreeHyperparameters.fromValues(
                    Map.of("max_depth", -1, "policy", "none", "policies", -1L, "uri", "off"));
                assertThat(read.toValues()).isEmpty();
                assertThat(TreeHyperparameters.checkValues(Map.of("max_depth", -2)))
                    .extracting(Violation::message).containsExactly("max_depth = -2: must be at least 1");
                """);
    }

    @Test
    void theyClearWhatWasSetBeforeButSettersDoNotTranslate() {
        TREE.runs("""
                var builder = TreeHyperparameters.builder().maxDepth(4).set("max_depth", "-1");
                assertThat(builder.build().maxDepth()).isEmpty();
                assertThat(builder.maxDepth(-1).validate()).hasSize(1);
                assertThat(builder.set("max_depth", "-1 ").validate()).hasSize(1);
                assertThat(TreeHyperparameters.PARAMETERS.get(0).absentTexts()).containsExactly("", "-1");
                """);
    }
}
