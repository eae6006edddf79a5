package dev.hyperbound.processor.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.rule.Rules;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Values that satisfy demands together, for as few parameters as will do. */
class WitnessSearchTest {
    private static final Set<String> EPOCHS = Set.of("epochs");

    private static Optional<Map<String, Object>> witness(Demands demands, Map<String, Object> defaults) {
        Map<String, List<Object>> candidates = new LinkedHashMap<>();
        candidates.put("epochs", List.of(10L, 100L, 1L));
        candidates.put("checkpoint_frequency", List.of(50L, 5L));
        candidates.put("total", List.of(7L, 1_000L));
        return new WitnessSearch(demands, defaults, candidates).find();
    }

    private static Demands rules(String... rules) {
        return new Demands(compiled(rules), List.of(), EPOCHS, Map.of(), Map.of());
    }

    private static List<TypedRule> compiled(String... rules) {
        return List.of(rules).stream().map(Rules::compiled).toList();
    }

    @Test
    void setsRequiredParametersOnly() {
        assertThat(witness(rules("total > epochs"), Map.of("total", 50L))).contains(Map.of("epochs", 10L));
        assertThat(witness(rules("epochs > 50"), Map.of())).contains(Map.of("epochs", 100L));
    }

    @Test
    void givesWhatABrokenRuleReadsAnotherValue() {
        assertThat(witness(rules("total > 500"), Map.of("total", 50L)))
                .contains(Map.of("epochs", 10L, "total", 1_000L));
        assertThat(witness(rules("total > 5000"), Map.of("total", 50L))).isEmpty();
    }

    @Test
    void givesWhatAConditionMakesRequired() {
        Demands demands = new Demands(
                compiled("checkpoint_frequency < epochs"),
                List.of(),
                EPOCHS,
                Map.of("checkpoint_frequency", Rules.compiled("epochs > 5")),
                Map.of());
        assertThat(witness(demands, Map.of())).contains(Map.of("epochs", 1L));
        assertThat(witness(
                        new Demands(
                                compiled("checkpoint_frequency < epochs", "epochs > 5"),
                                List.of(),
                                EPOCHS,
                                demands.requiredWhen(),
                                Map.of()),
                        Map.of()))
                .contains(Map.of("epochs", 10L, "checkpoint_frequency", 5L));
    }

    @Test
    void prefersValuesWithoutAWarning() {
        Demands advised = new Demands(List.of(), compiled("epochs > 50"), EPOCHS, Map.of(), Map.of());
        assertThat(witness(advised, Map.of())).contains(Map.of("epochs", 100L));
        Demands against = new Demands(List.of(), compiled("epochs > 500"), EPOCHS, Map.of(), Map.of());
        assertThat(witness(against, Map.of())).contains(Map.of("epochs", 10L));
        Demands unused =
                new Demands(List.of(), List.of(), EPOCHS, Map.of(), Map.of("epochs", Rules.compiled("epochs < 10")));
        assertThat(witness(unused, Map.of())).contains(Map.of("epochs", 1L));
    }

    @Test
    void aFailureBreaksARule() {
        assertThat(witness(rules("total / (epochs - 10) > 0"), Map.of("total", 7_000L)))
                .contains(Map.of("epochs", 100L));
    }
}
