package twosteps;

import dev.hyperbound.Absent;
import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.DoubleOr;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;
import dev.hyperbound.Tunable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes from other files whatever a stub can take: parameters, rules, objectives, enums, records, words for numbers. */
@Algorithm(name = "training", title = "Training")
@Rule("crop.width <= 512")
@Rule("frame.left < frame.right")
public interface Training extends Common<Solver>, Logged {
    /** How many passes. */
    @Range("[1, inf)")
    int epochs();

    /** {@inheritDoc} Twice that when distributed. */
    @Override
    @Default("64")
    int batchSize();

    @Default("relu")
    @Tunable
    Activation activation();

    Optional<List<Activation>> layers();

    @Default("500,480")
    Crop crop();

    @Default("1.0,2.0")
    Frame frame();

    @Default("auto")
    @Range("(0, 1]")
    DoubleOr<Words> momentum();

    @Absent("-1")
    @Range("[0, inf)")
    OptionalInt seed();
}
