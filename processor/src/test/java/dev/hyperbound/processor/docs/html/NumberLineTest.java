package dev.hyperbound.processor.docs.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.docs.html.NumberLine.End;
import dev.hyperbound.processor.docs.html.NumberLine.Tick;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.IntervalParser;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NumberLineTest {
    @Test
    void endsLookAsTheyAre() {
        assertThat(line("[0, 1)")).returns(End.CLOSED, NumberLine::lowEnd).returns(End.OPEN, NumberLine::highEnd);
        assertThat(line("(0, inf)")).returns(End.OPEN, NumberLine::lowEnd).returns(End.UNBOUNDED, NumberLine::highEnd);
    }

    @Test
    void theTitleSaysTheIntervalInWords() {
        assertThat(line("(0, 1]").title()).isEqualTo("greater than 0 and at most 1");
    }

    @Test
    void aShortAxisIsLinear() {
        NumberLine line = line("[0, 1]", 0.25, "[0.5, 1]");

        assertThat(line.scale()).isEqualTo("linear");
        assertThat(line.marked()).contains("87");
        assertThat(line.tuning()).contains(new NumberLine.Span("160", "146"));
    }

    @Test
    void aSmallDefaultMakesTheAxisLogarithmicAroundZero() {
        NumberLine line = line("[0, 1]", 1e-8, "[1e-8, 1]");

        assertThat(line.scale()).isEqualTo("symmetrically logarithmic");
        assertThat(Double.parseDouble(line.marked().orElseThrow())).isBetween(20.0, 40.0);
    }

    @Test
    void positiveNumbersWithoutAnEndAreOnALogarithmicAxis() {
        NumberLine line = line("[1, inf)", 10, "[1, 100]");

        assertThat(line.scale()).isEqualTo("logarithmic");
        assertThat(line.marked()).contains("111.3");
        assertThat(line.ticks()).containsExactly(new Tick("14", "1", "middle"), new Tick("111.3", "10", "middle"));
    }

    @Test
    void zeroIsMarkedBetweenNegativeAndPositiveNumbers() {
        assertThat(line("(-inf, inf)").ticks()).containsExactly(new Tick("160", "0", "middle"));
    }

    @Test
    void labelsDoNotRunIntoEachOther() {
        assertThat(line("[0, 1]", 0.95, "[0, 1]").ticks())
                .extracting(Tick::label)
                .containsExactly("0", "1");
    }

    @Test
    void whatShowsNoMoreThanTheWordsIsNotDrawn() {
        assertThat(line("[0, 1]").isTelling()).isTrue();
        assertThat(line("[1, inf)").isTelling()).isFalse();
        assertThat(line("(-inf, inf)").isTelling()).isFalse();
        assertThat(line("[1, inf)", 1, "[1, 9]").isTelling()).isFalse();
        assertThat(line("[1, inf)", 30, "[1, 9]").isTelling()).isTrue();
        assertThat(line("(-inf, 5]", -30, "[1, 9]").isTelling()).isTrue();
    }

    @Test
    void aSinglePointHasAPlace() {
        assertThat(line("[3, 3]").low()).isEqualTo("160");
    }

    private static NumberLine line(String interval) {
        return new NumberLine(interval(interval), Optional.empty(), Optional.empty());
    }

    private static NumberLine line(String interval, double marked, String tuned) {
        return new NumberLine(interval(interval), Optional.of(marked), Optional.of(interval(tuned)));
    }

    private static Interval interval(String text) {
        return ((IntervalParser.Parsed) IntervalParser.parse(text)).found();
    }
}
