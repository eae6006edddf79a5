package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    @Absent("-1") // error: HB245
    @Default("6")
    int maxDepth();
}
