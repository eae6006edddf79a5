package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
@Rule("epochs >= 1") // warning: HB311
@Rule("top_k > 0") // warning: HB311
@Rule("epochs < 50 || epochs >= 50") // warning: HB311
@Rule("optimizer in ['sgd', 'adam']") // warning: HB311
@Rule("size(steps) > 0") // warning: HB311
@Rule("has(epochs)") // warning: HB311
@Rule("seed <= 2147483647") // warning: HB311
@Rule("momentum * 0.5 <= 0.5") // warning: HB311
@Rule(value = "epochs <= 100", severity = Severity.WARNING) // warning: HB311
@Rule("epochs <= 99")
@Rule("total + 1 > total")
@Rule("100 / seed < 101")
@Rule("has(top_k)")
@Rule("name.matches('a|[^a]|^$')")
@Rule("momentum < 1.0")
@Rule("1.0 / momentum >= 1.0")
public interface Stub {
    enum Optimizer {
        SGD,
        ADAM
    }

    @Range("[1, 100]")
    int epochs();

    @Range("[1, inf)")
    OptionalInt topK();

    Optimizer optimizer();

    @Range("[1, inf)")
    List<Integer> steps();

    int seed();

    String name();

    @Range("[0, 1]")
    double momentum();

    long total();
}
