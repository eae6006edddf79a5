package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** {@code @MultipleOf}: what builders, maps, tuning jobs and tools make of it. */
final class MultipleOfTest {
    private static final Behaviour DEMO = Behaviour.of("""
            @Algorithm(name = "demo")
            @Objective(metric = "loss", goal = Goal.MINIMIZE)
            @Rule("block_size != 24 || epochs > 5")
            public interface Demo {
              enum Workers { AUTO }
              record Tile(@MultipleOf(2) int height, long width) {}
              @MultipleOf(8) @Range("[8, 512]") @Tunable("[16, 64]") int blockSize();
              @MultipleOf(3000000000L) @Default("0") long offset();
              @MultipleOf(5) OptionalInt patience();
              @MultipleOf(4) Optional<List<Integer>> padding();
              Optional<Tile> tile();
              @MultipleOf(2) @Default("auto") IntOr<Workers> workers();
              @MultipleOf(8) @OneOf({"8", "16"}) @Default("8") int lanes();
              @Default("1") @Range("[1, inf)") @Tunable("[1, 9]") int epochs();
            }
            """);

    @Test
    void othersAreViolations() {
        DEMO.runs("""
                List<Violation> found = DemoHyperparameters.check(Map.of(
                    "block_size", "33", "offset", "-3000000001", "patience", "7", "padding", "4,6,-8", "tile", "3,1",
                    "workers", "3", "lanes", "12"));
                assertThat(found).extracting(Violation::message).containsExactly(
                    "block_size = 33: must be a multiple of 8",
                    "offset = -3000000001: must be a multiple of 3000000000",
                    "patience = 7: must be a multiple of 5",
                    "padding[1] = 6: must be a multiple of 4",
                    "tile.height = 3: must be a multiple of 2",
                    "workers = 3: must be a multiple of 2, or auto",
                    "lanes = 12: must be one of 8, 16");
                assertThat(found.get(0).kind()).isEqualTo(Violation.Kind.MULTIPLE_OF);
                assertThat(found.get(0).constraint()).isEqualTo("8");
                assertThat(found.get(0).arguments()).containsEntry("multipleOf", "8");
                """);
    }

    @Test
    void zeroAndNegativesAreMultiples() {
        DEMO.runs("""
                assertThat(DemoHyperparameters.builder().blockSize(512).offset(-3000000000L).patience(0)
                        .padding(List.of(-4, 0)).tile(new Demo.Tile(-2, 1)).build().toMap())
                    .containsEntry("offset", "-3000000000").containsEntry("padding", "-4,0");
                """);
    }

    @Test
    void aValueOutsideTheRangeIsToldAsThatAlone() {
        DEMO.runs("""
                assertThat(DemoHyperparameters.check(Map.of("block_size", "513")))
                    .extracting(Violation::message).containsExactly("block_size = 513: must be from 8 to 512");
                """);
    }

    @Test
    void toolsAreTold() {
        DEMO.runs("""
                assertThat(DemoHyperparameters.PARAMETERS.get(0).multipleOf()).hasValue(8);
                assertThat(DemoHyperparameters.PARAMETERS.get(1).multipleOf()).hasValue(3000000000L);
                assertThat(DemoHyperparameters.PARAMETERS.get(7).multipleOf()).isEmpty();
                """);
    }

    @Test
    void aRangeToTuneEndsAtMultiplesAndIsDoubtfulAnyway() {
        DEMO.runs("""
                DemoTuning.Builder b = DemoTuning.builder().tuneBlockSize(16, 65).epochs(9);
                assertThat(b.validate()).extracting(Violation::message).containsExactly(
                    "block_size tuned from 16 to 65: must be a multiple of 8");
                assertThat(b.tuneBlockSize().validate()).isEmpty();
                assertThat(b.build().warnings()).extracting(Violation::message).containsExactly(
                    "block_size tuned from 16 to 64: the job tries every whole number of the range, and only multiples"
                        + " of 8 are valid; use tuneBlockSizeAmong to list some");
                """);
    }

    @Test
    void rulesAreAskedAtMultiplesAlone() {
        DEMO.runs("""
                assertThat(DemoTuning.builder().tuneBlockSize(16, 64).build().warnings())
                    .extracting(Violation::message)
                    .anySatisfy(message -> assertThat(message).startsWith("at block_size = 24: "));
                assertThat(DemoTuning.builder().tuneBlockSize(16, 24).tuneEpochs(6, 9).build().warnings())
                    .hasSize(1);
                """);
    }
}
