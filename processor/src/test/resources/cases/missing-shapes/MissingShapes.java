package cases;

import dev.hyperbound.Absent;
import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.DoubleOr;
import dev.hyperbound.Example;
import dev.hyperbound.Goal;
import dev.hyperbound.IntOr;
import dev.hyperbound.JsonList;
import dev.hyperbound.LongOr;
import dev.hyperbound.Matches;
import dev.hyperbound.Objective;
import dev.hyperbound.OneOf;
import dev.hyperbound.Range;
import dev.hyperbound.RequiredWhen;
import dev.hyperbound.Rule;
import dev.hyperbound.Secret;
import dev.hyperbound.Separator;
import dev.hyperbound.Severity;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Shapes of values that services have and Java has no type for. */
@Algorithm(name = "missing-shapes")
@Objective(metric = "validation:loss", goal = Goal.MINIMIZE)
@Objective(metric = "validation:recall", goal = Goal.MAXIMIZE, when = "shuffle == 'true'")
@Rule("mini_batch_size <= 100 * workers")
@Rule("learning_rate != 'auto' || workers in ['all_gpus', 'cpu']")
@Rule(value = "size(token) > 3 || max_depth < 5", id = "token-or-shallow")
@Rule("precision == 16 || ratio < 0.5 || string(seed) != '7'")
public interface MissingShapes {
    /** What the algorithm finds by itself. */
    enum Auto {
        /** Found by the algorithm. */
        AUTO
    }

    enum Device {
        CPU,
        ALL_GPUS
    }

    /** A number or a word, required. */
    @Range("[1, inf)")
    IntOr<Device> workers();

    /** A number or a word with a default that is the word. */
    @Default("auto")
    @Range("(0, 1]")
    @Tunable("[0.001, 0.1]")
    DoubleOr<Auto> learningRate();

    /** The same with a default that is the number. */
    @Default("1000")
    @Range("[1, inf)")
    @UsedWhen("learning_rate == 'auto' || workers != 1")
    @Tunable
    IntOr<Auto> miniBatchSize();

    /** Numbers of a finite set, or a word. */
    @OneOf({"16", "32"})
    Optional<IntOr<Auto>> precision();

    /** A number or a word that may be absent. */
    Optional<LongOr<Auto>> seed();

    /** Any number or a word. */
    Optional<DoubleOr<Device>> ratio();

    /** Levels of isolation, with a blank inside a value. */
    enum Isolation {
        @WireName("read committed")
        READ_COMMITTED,
        SERIALIZABLE
    }

    record Window(int height, int width) {}

    /** A list that is a JSON array. */
    @JsonList
    @Default("[\"msd\", \"ssd\"]")
    List<String> evalMetrics();

    /** Numbers in a JSON array. */
    @JsonList
    @Range("[0, 1]")
    Optional<List<Double>> rates();

    /** Constants in a JSON array. */
    @JsonList
    Optional<List<Isolation>> isolations();

    /** Numbers with blanks between them. */
    @Separator(" ")
    @Default("10 20")
    List<Integer> steps();

    /** A list around whose elements no blank is read. */
    @Separator(blanks = false)
    Optional<List<String>> names();

    /** A record without blanks. */
    @Separator(value = "/", blanks = false)
    Optional<Window> window();

    /** A value with a blank inside. */
    @Default("read committed")
    Isolation isolation();

    enum Flag {
        @WireName(value = "true", also = {"True", "1"})
        TRUE,
        @WireName(value = "false", also = "False")
        FALSE
    }

    /** A parameter and values with other names. */
    @WireName(value = "shuffle", also = "shuffling")
    @Default("true")
    Flag shuffles();

    /** Texts that mean that it is not set. */
    @Absent({"", "-1"})
    @Range("[1, inf)")
    OptionalInt maxDepth();

    /** Refused unless something holds. */
    @Default("2")
    @Range("[1, 10]")
    @UsedWhen(value = "shuffle == 'true'", severity = Severity.ERROR)
    @Tunable(among = {"2", "4"})
    int bufferSize();

    /** Only advised. */
    @RequiredWhen(value = "isolation == 'serializable'", severity = Severity.WARNING)
    @Matches(value = "[a-z]+", message = "must be a word in lower case")
    @Example("retry")
    Optional<String> policy();

    /** Nobody's business. */
    @Secret
    @Default("none")
    String token();
}
