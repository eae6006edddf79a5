package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    @Absent({}) // error: HB247
    @Range("[1, inf)")
    OptionalInt maxDepth();

    @Absent({"", ""}) // error: HB247
    @Range("[1, inf)")
    OptionalInt maxLeaves();
}
