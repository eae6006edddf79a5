package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    @Tunable("[1, 10]")
    int depth();

    @Tunable("[1, 10]") // error: HB422
    int depthAmong();
}
