package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    @Absent("-1") // error: HB246
    OptionalInt maxDepth();

    enum Policy {
        @WireName(value = "depthwise", also = "default")
        DEPTHWISE,
        LOSSGUIDE
    }

    @Absent({"", "default"}) // error: HB246
    Optional<Policy> growPolicy();
}
