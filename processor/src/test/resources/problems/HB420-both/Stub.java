package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    @Tunable(
            value = "[16, 512]",
            among = {"16", "32"}) // error: HB420
    int miniBatchSize();
}
