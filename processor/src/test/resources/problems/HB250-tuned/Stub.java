package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    @Secret // error: HB250
    @Tunable("[1, 10]")
    int seed();
}
