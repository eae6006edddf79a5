package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts faults into a map that nothing else is wrong with: each must be found, and nothing but them. */
class FaultsTest {
    private static final int MAPS_FOR_EACH_NUMBER = 40;
    private static final long SEED = 4711;

    static List<Subject> subjects() {
        return Subject.images();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void nothingIsSaidAboutTheMapThatFaultsGoInto(Subject subject) {
        Map<String, String> full = new Maps(subject).full();
        assertThat(full).hasSize((int) subject.parameters().stream()
                .filter(parameter -> !parameter.context())
                .count());
        assertThat(subject.check().apply(full)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void asManyViolationsAsFaults(Subject subject) {
        Maps maps = new Maps(subject);
        SplittableRandom random = new SplittableRandom(SEED);
        List<Fact> facts =
                Fact.of(subject).stream().filter(fact -> !fact.context()).toList();
        for (int number = 1; number <= facts.size(); number++) {
            for (int round = 0; round < MAPS_FOR_EACH_NUMBER; round++) {
                Map<String, String> map = maps.full();
                List<String> faulty = new ArrayList<>();
                for (Fact fact : choose(number, facts, random)) {
                    faulty.add(fact.name());
                    if (fact.required() && random.nextBoolean()) {
                        map.remove(fact.name());
                    } else {
                        map.put(fact.name(), new Samples(fact).randomFault(random));
                    }
                }
                for (int unknown = random.nextInt(4); unknown > 0; unknown--) {
                    faulty.add("zzzz_" + unknown);
                    map.put("zzzz_" + unknown, "1");
                }

                String which = "seed " + SEED + ", " + number + " faults, round " + round + ": " + map;
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
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void violationsComeInOrderOfDeclaration(Subject subject) {
        Map<String, String> map = new Maps(subject).full();
        List<String> sent = new ArrayList<>();
        subject.parameters().stream()
                .filter(parameter -> !parameter.context())
                .forEach(parameter -> sent.add(parameter.wireName()));
        Fact.of(subject).stream()
                .filter(fact -> !fact.context())
                .forEach(fact -> map.put(
                        fact.name(),
                        new Samples(fact).refused().keySet().iterator().next()));

        assertThat(subject.check().apply(map))
                .extracting(Violation::parameters)
                .containsExactlyElementsOf(sent.stream().map(List::of).toList());
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
