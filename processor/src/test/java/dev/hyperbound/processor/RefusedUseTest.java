package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Values without effect that are refused, and values that only should be given: the severity of conditions. */
final class RefusedUseTest {
    private static final Behaviour MODES = Behaviour.of("""
            @Algorithm(name = "blazing-text")
            @Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
            @Rule("word_ngrams <= 3 || mode == 'supervised'")
            public interface BlazingText {
              enum Mode { SKIPGRAM, CBOW, SUPERVISED }
              @Tunable Mode mode();
              @Default("2") @Range("[1, 10]") @Tunable("[1, 4]")
              @UsedWhen(value = "mode == 'supervised'", severity = Severity.ERROR) int wordNgrams();
              @UsedWhen(value = "mode == 'supervised'", severity = Severity.ERROR) OptionalInt patience();
              @Default("5") @UsedWhen("mode != 'supervised'") int windowSize();
              @RequiredWhen(value = "mode == 'skipgram'", severity = Severity.WARNING) OptionalInt negatives();
            }
            """);

    @Test
    void aValueThatIsRefusedIsToldOnce() {
        MODES.runs("""
                assertThat(BlazingTextHyperparameters.check(
                        Map.of("mode", "skipgram", "word_ngrams", "4", "negatives", "1")))
                    .extracting(Violation::toString, Violation::severity).containsExactly(tuple(
                        "UNUSED: word_ngrams = 4: set, but allowed only when mode is \\"supervised\\"; mode = \\"skipgram\\"",
                        Severity.ERROR));
                assertThatThrownBy(() -> BlazingTextHyperparameters.builder().mode(BlazingText.Mode.CBOW).patience(3).build())
                    .isInstanceOf(InvalidHyperparametersException.class).hasMessageContaining("patience = 3");
                var supervised = BlazingTextHyperparameters.builder().mode(BlazingText.Mode.SUPERVISED).wordNgrams(4).patience(3);
                assertThat(supervised.validate()).isEmpty();
                assertThat(supervised.build().warnings()).isEmpty();
                """);
    }

    @Test
    void aDefaultWithoutEffectIsNeitherRefusedNorSent() {
        MODES.runs("""
                var values = BlazingTextHyperparameters.builder().mode(BlazingText.Mode.CBOW).wordNgrams(2).build();
                assertThat(values.toMap()).containsOnlyKeys("mode", "window_size");
                """);
    }

    @Test
    void whatShouldBeGivenIsOnlyAWarning() {
        MODES.runs("""
                var values = BlazingTextHyperparameters.builder().mode(BlazingText.Mode.SKIPGRAM).build();
                assertThat(values.warnings()).extracting(Violation::toString, Violation::severity).containsExactly(tuple(
                    "REQUIRED: negatives: advised when mode is \\"skipgram\\", but not set", Severity.WARNING));
                assertThat(values.warnings().get(0).arguments()).containsEntry("when", "mode == 'skipgram'");
                assertThat(values.toBuilder().negatives(2).build().warnings()).isEmpty();
                """);
    }

    @Test
    void aSearchWhereAValueIsRefusedEverywhereIsRefused() {
        MODES.runs("""
                var fixed = BlazingTextTuning.builder().tuneMode(BlazingText.Mode.CBOW, BlazingText.Mode.SKIPGRAM).wordNgrams(3).negatives(1);
                assertThat(fixed.validate()).extracting(Violation::toString).containsExactly(
                    "UNUSED: at every point: word_ngrams = 3: set, but allowed only when mode is \\"supervised\\";"
                        + " mode = \\"cbow\\"");
                var tuned = BlazingTextTuning.builder().mode(BlazingText.Mode.CBOW).tuneWordNgrams();
                assertThat(tuned.validate()).extracting(Violation::toString).containsExactly("TUNING: word_ngrams"
                    + " tuned from 1 to 4: allowed only when mode is \\"supervised\\", not at any point");
                """);
    }

    @Test
    void aSearchWhereAValueIsRefusedSomewhereIsDoubtful() {
        MODES.runs("""
                var fixed = BlazingTextTuning.builder().tuneMode(BlazingText.Mode.SUPERVISED, BlazingText.Mode.CBOW).patience(3).build();
                assertThat(fixed.warnings()).extracting(Violation::toString).containsExactly(
                    "UNUSED: at mode = \\"cbow\\": patience = 3: set, but allowed only when mode is \\"supervised\\"");
                assertThat(fixed.staticHyperparameters()).containsKey("patience");
                var tuned = BlazingTextTuning.builder().tuneMode(BlazingText.Mode.SUPERVISED, BlazingText.Mode.CBOW).tuneWordNgrams().build();
                assertThat(tuned.warnings()).extracting(Violation::message).containsExactly("word_ngrams tuned"
                    + " from 1 to 4: allowed only when mode is \\"supervised\\", not at mode = \\"cbow\\"");
                var whole = BlazingTextTuning.builder().tuneMode(BlazingText.Mode.SKIPGRAM, BlazingText.Mode.CBOW).build();
                assertThat(whole.warnings()).extracting(Violation::message).containsExactly(
                    "at mode = \\"skipgram\\": negatives: advised when mode is \\"skipgram\\", but not set");
                """);
    }
}
