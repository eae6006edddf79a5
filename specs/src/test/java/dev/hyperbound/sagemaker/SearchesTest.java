package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hyperbound.Scale;
import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.ParameterRange;
import dev.hyperbound.runtime.TuningDefinition;
import dev.hyperbound.runtime.TuningObjective;
import dev.hyperbound.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches that people have published, described as the service describes them. */
class SearchesTest {
    /**
     * A search; a range is its kind, then its ends and perhaps a scale, or values. Each expectation is a severity, a kind
     * and the parameters named.
     */
    record Search(
            String algorithm,
            String says,
            Map<String, String> fixed,
            Map<String, List<String>> ranges,
            String objective,
            List<String> expect) {
        @Override
        public String toString() {
            return algorithm + ": " + says;
        }
    }

    static List<Search> searches() throws JsonProcessingException {
        List<Search> all =
                new ObjectMapper().readValue(Fact.read("/cases/searches.json"), new TypeReference<List<Search>>() {});
        return all.stream()
                .filter(search -> Subject.all().stream()
                        .anyMatch(subject -> subject.name().equals(search.algorithm())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void searchIsJudgedAsWritten(Search search) {
        Definition<?> definition = BuiltIn.named(search.algorithm()).orElseThrow();
        TuningDefinition<?> tuning = definition.tuning().orElseThrow();
        Map<String, String> fixed = Maps.smallest(search.algorithm());
        fixed.putAll(search.fixed());
        fixed.keySet().removeAll(search.ranges().keySet());

        List<Violation> violations = tuning.check(
                fixed, ranges(search), objective(definition, search).orElse(null), Set.of());

        Set<String> found = new TreeSet<>();
        for (Violation violation : violations) {
            found.add(violation.severity() + " " + violation.kind() + " "
                    + String.join(" ", new TreeSet<>(violation.parameters())));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(search.expect());
        if (search.expect().stream().noneMatch(text -> text.startsWith("ERROR"))) {
            assertThat(tuning.from(
                                    fixed,
                                    ranges(search),
                                    objective(definition, search).orElse(null))
                            .parameterRanges())
                    .hasSameSizeAs(search.ranges().entrySet());
        }
    }

    /** What the guide says of it; the two searches of its SDK's unit tests never reach the service. */
    @Test
    void principalComponentsHaveNothingToTune() {
        assertThat(BuiltIn.named("pca").orElseThrow().tuning()).isEmpty();
    }

    private static List<ParameterRange> ranges(Search search) {
        List<ParameterRange> ranges = new ArrayList<>();
        search.ranges().forEach((name, range) -> ranges.add(range(name, range)));
        return ranges;
    }

    private static ParameterRange range(String name, List<String> range) {
        return switch (range.get(0)) {
            case "continuous" -> new ParameterRange.Continuous(name, range.get(1), range.get(2), scale(range));
            case "integer" -> new ParameterRange.Integer(name, range.get(1), range.get(2), scale(range));
            case "categorical" -> new ParameterRange.Categorical(name, range.subList(1, range.size()));
            default -> throw new AssertionError(range);
        };
    }

    private static Scale scale(List<String> range) {
        return range.size() > 3 ? Scale.valueOf(range.get(3)) : Scale.AUTO;
    }

    private static Optional<TuningObjective> objective(Definition<?> definition, Search search) {
        return Optional.ofNullable(search.objective())
                .map(metric -> definition.objectives().stream()
                        .filter(objective -> objective.metric().equals(metric))
                        .findFirst()
                        .orElseThrow());
    }
}
