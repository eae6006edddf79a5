package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.RuleInfo;
import dev.hyperbound.runtime.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts faults into a map that nothing else is wrong with: each must be found, and nothing but them. */
class FaultsTest {
    static List<Subject> subjects() {
        return Subject.all();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void nothingIsSaidAboutTheMapThatFaultsGoInto(Subject subject) {
        Map<String, String> full = new Maps(subject).full();
        List<RuleInfo> rules = BuiltIn.named(subject.name()).orElseThrow().rules();
        assertThat(Fact.of(subject))
                .filteredOn(fact -> !fact.context() && !full.containsKey(fact.name()))
                .as("left out")
                .allMatch(fact -> fact.usedWhen().isPresent()
                        || isAskedFor(fact)
                        || rules.stream().anyMatch(rule -> rule.parameters().contains(fact.name())));
        assertThat(subject.check().apply(full)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void asManyViolationsAsFaults(Subject subject) {
        Maps maps = new Maps(subject);
        SplittableRandom random = new SplittableRandom(Effort.SEED);
        List<Fact> facts = fallible(subject);
        Map<String, List<String>> faults = new HashMap<>();
        facts.forEach(fact ->
                faults.put(fact.name(), List.copyOf(new Samples(fact).refused().keySet())));
        Map<String, String> full = maps.full();
        for (int round = 0; round < Effort.TIMES; round++) {
            Map<String, String> map = new LinkedHashMap<>(full);
            List<String> faulty = new ArrayList<>();
            for (Fact fact : choose(1 + random.nextInt(facts.size()), facts, random)) {
                faulty.add(fact.name());
                if (fact.required() && random.nextBoolean()) {
                    map.remove(fact.name());
                } else {
                    List<String> values = faults.getOrDefault(fact.name(), List.of());
                    map.put(fact.name(), values.get(random.nextInt(values.size())));
                }
            }
            for (int unknown = random.nextInt(4); unknown > 0; unknown--) {
                faulty.add("zzzz_" + unknown);
                map.put("zzzz_" + unknown, "1");
            }

            Supplier<String> which = () -> "seed " + Effort.SEED + ": " + map;
            assertThat(subject.check().apply(map))
                    .as(which)
                    .extracting(violation -> violation.parameters().get(0))
                    .containsExactlyInAnyOrderElementsOf(faulty);
            assertThatExceptionOfType(InvalidHyperparametersException.class)
                    .as(which)
                    .isThrownBy(() -> subject.fromMap().apply(map))
                    .satisfies(e -> assertThat(e.violations()).hasSameSizeAs(faulty))
                    .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1 + faulty.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void violationsComeInOrderOfDeclaration(Subject subject) {
        Map<String, String> map = new Maps(subject).full();
        fallible(subject)
                .forEach(fact -> map.put(
                        fact.name(),
                        new Samples(fact).refused().keySet().iterator().next()));

        assertThat(subject.check().apply(map))
                .extracting(Violation::parameters)
                .containsExactlyElementsOf(subject.parameters().stream()
                        .map(Parameter::wireName)
                        .filter(name -> fallible(subject).stream()
                                .anyMatch(fact -> fact.name().equals(name)))
                        .map(List::of)
                        .toList());
    }

    /** Those that do not take every text. */
    private static List<Fact> fallible(Subject subject) {
        return Fact.of(subject).stream()
                .filter(fact -> !fact.context() && !new Samples(fact).refused().isEmpty())
                .toList();
    }

    /** Whether a value of it makes another required. */
    private static boolean isAskedFor(Fact fact) {
        return Fact.of(fact.algorithm()).stream()
                .flatMap(other -> other.requiredWhen().stream())
                .anyMatch(when -> when.decider().equals(fact.name()));
    }

    private static List<Fact> choose(int number, List<Fact> facts, SplittableRandom random) {
        List<Fact> pool = new ArrayList<>(facts);
        List<Fact> chosen = new ArrayList<>();
        while (chosen.size() < number) {
            chosen.add(pool.remove(random.nextInt(pool.size())));
        }
        return chosen;
    }
}
