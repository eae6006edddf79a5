package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule(value = "batch <= samples", id = "Batch_size") // error: HB330
public interface Stub {
    int batch();

    int samples();
}
