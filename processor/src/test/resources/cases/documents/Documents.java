package cases;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Context;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Matches;
import dev.hyperbound.Objective;
import dev.hyperbound.OneOf;
import dev.hyperbound.Range;
import dev.hyperbound.RequiredWhen;
import dev.hyperbound.Rule;
import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything that a document can show.
 *
 * <p>Text is plain: {@code a < b && c}, and &lt;b&gt; is no markup.
 *
 * <ul>
 *   <li>one
 *   <li>two
 * </ul>
 */
@Algorithm(name = "documents", reference = "https://example.com/docs?a=b&c=d")
@Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
@Objective(metric = "validation:loss", goal = Goal.MINIMIZE)
@Rule("samples >= batch_size")
@Rule(value = "batch_size % 8 == 0", message = "sizes of batches in eights are faster", severity = Severity.WARNING)
@Rule(value = "mode != 'quick' || rate > 0.001", message = "a quick run needs a rate above a thousandth")
public interface Documents {
    /** How long to train. */
    enum Mode {
        /** Minutes. */
        QUICK,
        /** Hours; reads {@code rate}. */
        @WireName("full-run")
        FULL_RUN
    }

    /**
     * A picture.
     *
     * @param height in pixels
     */
    record Size(@Range("[1, inf)") int height, @Range("(0, 1]") double scale) {}

    /** Number of samples. */
    @Group("Data")
    @Range("[1, inf)")
    int samples();

    /** Where the data is. */
    @Matches("s3://[a-z]+/.*")
    String location();

    @Default("28,0.5")
    Size size();

    /** Size of a batch; see {@link #rate()}. */
    @Group("Training")
    @Default("32")
    @Range("[1, 512]")
    @Tunable("[8, 256]")
    int batchSize();

    /** How long to train. */
    @Default("full-run")
    @Tunable
    Mode mode();

    /** Step size. */
    @Default("0.0001")
    @Range("(0, 1)")
    @UsedWhen("mode == 'full-run' || has(steps)")
    @Tunable(value = "[1e-6, 0.5]", scale = Scale.LOGARITHMIC)
    double rate();

    @Range("[1, inf)")
    Optional<List<Integer>> steps();

    @Default("18")
    @OneOf({"18", "34"})
    int layers();

    @Context
    @Default("1")
    @Range("[1, inf)")
    int machines();

    /** How machines exchange what they learn. */
    @RequiredWhen("machines > 1")
    OptionalInt port();

    /**
     * Ignored.
     *
     * @deprecated by nobody missed
     */
    @Deprecated(since = "2.0")
    @Default("0.0")
    @Range("(-inf, inf)")
    double shift();
}
