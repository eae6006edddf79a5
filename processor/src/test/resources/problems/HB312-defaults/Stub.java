package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
@Rule("checkpoint_frequency < epochs") // error: HB312
@Rule("epochs > 1 || num_classes < 0") // error: HB312
@Rule("epochs > 1 && num_classes > 1") // error: HB312
@Rule("epochs > 1 && top_k > 1") // error: HB312
@Rule("epochs > 1 || top_k > 1")
@Rule("epochs > 1 || has(top_k)")
@Rule("!has(top_k) && epochs > 1") // error: HB312
@Rule("num_classes / (epochs - checkpoint_frequency) > 0") // error: HB312
@Rule(value = "epochs > 10", severity = Severity.WARNING)
public interface Stub {
    @Default("1")
    @Range("[1, inf)")
    int epochs();

    @Default("1")
    @Range("[1, inf)")
    int checkpointFrequency();

    @Range("[1, inf)")
    int numClasses();

    @Range("[1, inf)")
    OptionalInt topK();
}
