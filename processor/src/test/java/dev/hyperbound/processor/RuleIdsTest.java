package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Ids of rules, in violations and definitions. */
final class RuleIdsTest {
    private static final Behaviour CHILD = Behaviour.of("""
            interface Common {
              @Rule(value = "batch <= samples", id = "batch-fits") int batch();
              @Rule("batch < 1000") int samples();
            }
            @Algorithm(name = "child")
            @Rule(value = "batch * 2 <= samples", id = "batch-fits", message = "two batches must fit")
            @Rule(value = "samples > 3", id = "batch")
            @Rule("batch > 0")
            public interface Child extends Common {}
            """);

    @Test
    void aChildReplacesAParentsRuleAtItsPlaceAndFreeNamesAreMadeUp() {
        CHILD.runs("""
                assertThat(ChildHyperparameters.definition().rules()).extracting(RuleInfo::id, RuleInfo::expression)
                    .containsExactly(tuple("batch-fits", "batch * 2 <= samples"), tuple("batch-2", "batch < 1000"),
                        tuple("batch", "samples > 3"), tuple("batch-3", "batch > 0"));
                var found = ChildHyperparameters.check(Map.of("batch", "3", "samples", "5"));
                assertThat(found).extracting(Violation::id).containsExactly("batch-fits");
                """);
    }
}
