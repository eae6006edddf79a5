package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
@Rule("epochs > 100") // error: HB310
@Rule("top_k == 0") // error: HB310
@Rule("epochs > 7 && epochs < 7") // error: HB310
@Rule("optimizer == 'sgd' && optimizer == 'adam'") // error: HB310
@Rule("image_shape.height * image_shape.width < 1") // error: HB310
@Rule("steps.exists(step, step < 1)") // error: HB310
@Rule("momentum + 0.5 > 2.0") // error: HB310
@Rule("1 / (epochs - epochs) == 1 && epochs < 0") // error: HB310
@Rule("!has(epochs)") // error: HB310
@Rule(value = "epochs > 200", severity = Severity.WARNING) // error: HB310
@Rule("epochs >= 100")
@Rule("top_k == 1 || epochs > 100")
@Rule("!has(top_k) || !has(steps)")
@Rule("size(steps) == 1")
@Rule("momentum == 1.0")
@Rule("total * total < 0")
public interface Stub {
    enum Optimizer {
        SGD,
        ADAM
    }

    record ImageShape(
            @Range("[1, inf)") int height,
            @Range("[1, inf)") int width) {}

    @Range("[1, 100]")
    int epochs();

    @Range("[1, inf)")
    OptionalInt topK();

    Optimizer optimizer();

    ImageShape imageShape();

    @Range("[1, inf)")
    Optional<List<Integer>> steps();

    @Range("[0, 1]")
    double momentum();

    long total();
}
