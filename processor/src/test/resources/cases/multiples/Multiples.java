package cases;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.MultipleOf;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;
import dev.hyperbound.Tunable;
import java.util.List;
import java.util.Optional;

/** Whole numbers that are multiples. */
@Algorithm(name = "multiples")
@Objective(metric = "loss", goal = Goal.MINIMIZE)
@Rule("block_size <= window")
public interface Multiples {
    record Tile(@MultipleOf(2) int height, @Range("[1, inf)") @MultipleOf(3) long width) {}

    /** Size of a block. */
    @MultipleOf(8)
    @Range("[8, 512]")
    @Tunable("[16, 64]")
    int blockSize();

    /** Size of the window. */
    @MultipleOf(1024)
    @Default("2048")
    long window();

    /** Sizes to pad to. */
    @MultipleOf(8)
    Optional<List<Integer>> padding();

    /** Size of a tile. */
    Optional<Tile> tile();
}
