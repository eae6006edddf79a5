package dev.hyperbound.runtime;

import static dev.hyperbound.runtime.CheckedSpace.rateFrom;
import static dev.hyperbound.runtime.CheckedSpace.sizeFrom;
import static dev.hyperbound.runtime.CheckedSpace.space;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The points of a search space that are tried to find out about a rule. */
class TriedPointsTest {
    /** Which values of a parameter are tried, where none is right. */
    private List<String> tried(CheckedSpace space, String parameter, Consumer<Examination> question) {
        Set<String> tried = new LinkedHashSet<>();
        List<Boolean> examining = new ArrayList<>();
        space.ask(asked -> examining.add(true));
        space.rule(
                "never",
                values -> {
                    if (!examining.isEmpty()) {
                        tried.add(values.get(parameter));
                    }
                    return false;
                },
                question);
        space.validate();
        return List.copyOf(tried);
    }

    private Severity severity(CheckedSpace space, Consumer<Examination> question) {
        space.rule("never", values -> false, question);
        List<Violation> all = new ArrayList<>(space.validate());
        all.addAll(space.warnings());
        assertThat(all).hasSize(1);
        return all.get(0).severity();
    }

    @Test
    void areTheEndsWhereARuleOnlyRisesOrFalls() {
        assertThat(tried(sizeFrom(8, 16), "size", asked -> asked.rises("size"))).containsExactly("8", "16");
        assertThat(tried(sizeFrom(8, 16), "size", asked -> asked.falls("size"))).containsExactly("16", "8");
        assertThat(tried(rateFrom(0.1, 0.5), "rate", asked -> asked.rises("rate")))
                .containsExactly("0.1", "0.5");
    }

    @Test
    void areTheEndsAndAroundTheCutsOfIntegers() {
        assertThat(tried(sizeFrom(8, 64), "size", asked -> asked.steps("size", 32)))
                .containsExactly("8", "31", "32", "33", "64");
        assertThat(tried(sizeFrom(8, 64), "size", asked -> asked.steps("size", 32.5)))
                .containsExactly("8", "31", "32", "33", "64");
        assertThat(tried(sizeFrom(8, 64), "size", asked -> asked.steps("size", 7, 64, 100)))
                .containsExactly("8", "63", "64");
    }

    @Test
    void areTheEndsAndAroundTheCutsOfRealNumbers() {
        assertThat(tried(rateFrom(0, 1), "rate", asked -> asked.steps("rate", 0.5)))
                .containsExactly("0.0", "0.49999999999999994", "0.5", "0.5000000000000001", "1.0");
        assertThat(tried(rateFrom(0, 1), "rate", asked -> asked.steps("rate", 0, 2)))
                .containsExactly("0.0", "5e-324", "1.0");
    }

    @Test
    void areAllOfAFewIntegers() {
        assertThat(tried(sizeFrom(8, 12), "size", asked -> asked.varies("size")))
                .containsExactly("8", "9", "10", "11", "12");
        assertThat(tried(sizeFrom(1, 1024), "size", asked -> asked.varies("size")))
                .hasSize(1024);
    }

    @Test
    void areSamplesAndCutsOfManyIntegers() {
        assertThat(tried(sizeFrom(0, 1600), "size", asked -> asked.varies("size", 150)))
                .containsExactlyElementsOf(LongStream.concat(
                                LongStream.of(149, 150, 151),
                                LongStream.rangeClosed(0, 16).map(i -> i * 100))
                        .sorted()
                        .mapToObj(Long::toString)
                        .toList());
    }

    @Test
    void areSamplesAndCutsOfRealNumbers() {
        assertThat(tried(rateFrom(1, 2), "rate", asked -> asked.varies("rate")))
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 16)
                        .mapToObj(i -> Wire.write(1 + i / 16.0))
                        .toList());
    }

    @Test
    void areAllValuesToChooseFrom() {
        CheckedSpace space = space();
        space.among("optimizer", "sgd", "adam", "nag");
        assertThat(tried(space, "optimizer", asked -> asked.varies("optimizer")))
                .containsExactly("sgd", "adam", "nag");
    }

    @Test
    void areTheEndsOfIntegersThatDoublesCannotTellApart() {
        long large = 1L << 53;
        assertThat(tried(sizeFrom(large - 1, large), "size", asked -> asked.steps("size", (double) (large - 1))))
                .containsExactly(Long.toString(large - 1), Long.toString(large));
        assertThat(tried(sizeFrom(large, large + 2), "size", asked -> asked.steps("size", 3)))
                .containsExactly(Long.toString(large), Long.toString(large + 2));
        assertThat(tried(sizeFrom(-large - 2, 0), "size", asked -> asked.steps("size", -5)))
                .containsExactly(Long.toString(-large - 2), "0");
    }

    @Test
    void decideIfThereIsNoNeedToLookAtOthers() {
        assertThat(severity(sizeFrom(1, 9999), asked -> asked.steps("size", 5))).isEqualTo(Severity.ERROR);
        assertThat(severity(rateFrom(0, 1), asked -> asked.steps("rate", 0.5))).isEqualTo(Severity.ERROR);
        assertThat(severity(sizeFrom(1, 1024), asked -> asked.varies("size"))).isEqualTo(Severity.ERROR);
        assertThat(severity(sizeFrom(1, 1025), asked -> asked.varies("size"))).isEqualTo(Severity.WARNING);
        assertThat(severity(rateFrom(0, 1), asked -> asked.varies("rate"))).isEqualTo(Severity.WARNING);
        assertThat(severity(sizeFrom(1, 1L << 53), asked -> asked.steps("size", 5)))
                .isEqualTo(Severity.ERROR);
        assertThat(severity(sizeFrom(1, (1L << 53) + 2), asked -> asked.steps("size", 5)))
                .isEqualTo(Severity.WARNING);
        CheckedSpace space = space();
        space.among("optimizer", "sgd", "adam");
        assertThat(severity(space, asked -> asked.varies("optimizer"))).isEqualTo(Severity.ERROR);
    }

    @Test
    void whichDoNotDecideSayNothingOfTheNextRule() {
        CheckedSpace space = rateFrom(0, 1);
        space.tune("size", 8, 16, Scale.AUTO);
        space.rule("samples", values -> false, asked -> asked.varies("rate"));
        space.rule("ends", values -> false, asked -> asked.falls("size"));
        assertThat(space.errors()).containsExactly("at every point: ends");
        assertThat(space.warnings()).extracting(Violation::message).containsExactly("at rate = 0.0: samples");
    }

    @Test
    void areNotMoreThanAFewThousandFarApart() {
        CheckedSpace space = sizeFrom(1, 1000);
        space.tune("rate", 0.0, 1.0, Scale.AUTO);
        Set<String> sizes = new LinkedHashSet<>();
        Set<String> rates = new LinkedHashSet<>();
        List<String> looks = new ArrayList<>();
        space.ask(asked -> rates.clear());
        space.rule(
                "never",
                values -> {
                    looks.add("");
                    sizes.add(values.get("size"));
                    rates.add(values.get("rate"));
                    return false;
                },
                asked -> asked.varies("size").steps("rate", 0.25, 0.5, 0.75));
        assertThat(space.errors()).isEmpty();
        assertThat(space.warnings()).hasSize(1);
        assertThat(looks).hasSizeBetween(4096, 4106);
        assertThat(sizes).hasSizeGreaterThan(950);
        assertThat(rates).hasSize(11);
    }

    @Test
    void areAllTriedUpToAFewThousand() {
        CheckedSpace space = sizeFrom(1, 1024);
        space.among("optimizer", "a", "b", "c", "d");
        assertThat(severity(space, asked -> asked.varies("size").varies("optimizer")))
                .isEqualTo(Severity.ERROR);
        space = sizeFrom(1, 1024);
        space.among("optimizer", "a", "b", "c", "d", "e");
        assertThat(severity(space, asked -> asked.varies("size").varies("optimizer")))
                .isEqualTo(Severity.WARNING);
    }
}
