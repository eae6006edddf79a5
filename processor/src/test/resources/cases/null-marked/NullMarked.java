package cases;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.IntOr;
import dev.hyperbound.RequiredWhen;
import dev.hyperbound.Rule;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What may be missing, in every place where a rule can read it: checkers for null have nothing to say. */
@Algorithm
@Rule("optimizer == 'adam' || depth < 5")
@Rule("other != 'sgd' || second != 'sgd'")
@Rule("optimizer != other")
@Rule("name != 'a' || note != 'b'")
@Rule("size.height <= frame.height")
@Rule("size(steps) < 10 && size(more) < 10")
@Rule("workers != 'auto' || threads != 'auto'")
@Rule(value = "depth < 100 || size(name) > 2", message = "deep jobs have long names")
@Rule(value = "optimizer != 'sgd' || size.height > 2", message = "small sizes need adam")
public interface NullMarked {
    enum Optimizer {
        SGD,
        ADAM
    }

    enum Auto {
        AUTO
    }

    record Size(int height, int width) {}

    record Range(int low, int high) {
        public Range {
            if (low > high) {
                throw new IllegalArgumentException("low is above high");
            }
        }
    }

    @Tunable
    Optimizer optimizer();

    String name();

    Size size();

    List<Integer> steps();

    IntOr<Auto> workers();

    Pattern pattern();

    int depth();

    @WireName("beta_1")
    double beta1();

    @Default("adam")
    @UsedWhen("depth > 2")
    Optimizer second();

    @UsedWhen("optimizer == 'adam'")
    Optional<Optimizer> other();

    @UsedWhen("name != 'b'")
    @RequiredWhen("optimizer == 'sgd'")
    Optional<String> note();

    @UsedWhen("size.height > 1")
    Optional<Size> frame();

    @UsedWhen("size(steps) > 1")
    Optional<List<Integer>> more();

    @UsedWhen("workers != 'auto'")
    Optional<IntOr<Auto>> threads();

    @UsedWhen("other == 'adam' || note == 'x'")
    OptionalInt count();

    @Default("1,2")
    @UsedWhen("optimizer == 'sgd'")
    Range range();

    @Default("^conv")
    @UsedWhen("optimizer == 'sgd'")
    Pattern frozen();
}
