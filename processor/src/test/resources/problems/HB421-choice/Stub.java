package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    @Range("[1, 100]")
    @Tunable(
            among = {
                "16",
                "200", // error: HB421
                "16", // error: HB421
                "many" // error: HB421
            })
    int miniBatchSize();
}
