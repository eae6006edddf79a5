package library;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

/** What the cases call, compiled before them. */
@Algorithm(name = "training")
@Objective(metric = "loss", goal = Goal.MINIMIZE)
@Rule("checkpoint_frequency <= epochs")
@Rule("!pretrained || layers in [18, 34]")
@Rule(value = "epochs <= 1000", severity = Severity.WARNING)
public interface Training {
    enum Optimizer {
        SGD,
        ADAM
    }

    enum Auto {
        AUTO
    }

    record Shape(@Range("[1, inf)") int height, @Range("[1, inf)") int width) {}

    @Default("30")
    @Range("[1, inf)")
    @Tunable("[1, 100]")
    int epochs();

    @Range("[1, inf)")
    OptionalInt checkpointFrequency();

    @Default("0.1")
    @Range("[0, 1]")
    @Tunable("[0.001, 0.5]")
    double learningRate();

    @Default("0.5")
    @Range("(0, 1)")
    double dropout();

    @Default("1")
    @Range("[0, 9000000000]")
    long seed();

    @Default("sgd")
    @Tunable
    Optimizer optimizer();

    @Default("0.9")
    @UsedWhen(value = "optimizer == 'adam'", severity = Severity.ERROR)
    double beta();

    @RequiredWhen("optimizer == 'adam'")
    OptionalDouble epsilon();

    @Default("name")
    @Matches("[a-z]+")
    String label();

    @Default("1,2")
    @Range("[1, inf)")
    List<Integer> steps();

    @Default("a")
    List<String> channels();

    @Default("18")
    @OneOf({"18", "34", "50"})
    int layers();

    @Default("16")
    @MultipleOf(8)
    int blocks();

    @Default("false")
    boolean pretrained();

    Optional<Shape> shape();

    Optional<Pattern> frozen();

    @Default("auto")
    @Range("[1, inf)")
    IntOr<Auto> workers();

    @Range("[1, inf)")
    @Absent({"", "-1"})
    @WireName(value = "top_k", also = "topk")
    OptionalInt topK();

    @JsonList
    @Range("[0, 9]")
    Optional<List<Integer>> folds();

    @JsonList
    Optional<List<String>> metrics();

    @Separator(value = ";", blanks = false)
    Optional<List<Integer>> cuts();

    @Secret
    @Matches(value = "[a-z]*", message = "must be in lower case")
    Optional<String> token();
}
