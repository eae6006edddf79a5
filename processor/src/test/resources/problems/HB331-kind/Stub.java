package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule(value = "batch <= samples", id = "range") // error: HB331
public interface Stub {
    int batch();

    int samples();
}
