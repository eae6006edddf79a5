package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    record Shape(@MultipleOf(-8) int height) {} // error: HB233

    @MultipleOf(0) // error: HB233
    int a();

    Shape b();
}
