package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule(value = "batch <= samples", id = "sizes")
public interface Stub {
    int batch();

    @Rule(value = "batch <= epochs", id = "sizes") // error: HB332
    int epochs();

    int samples();
}
