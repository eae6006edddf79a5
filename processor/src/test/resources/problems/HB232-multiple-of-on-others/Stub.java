package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    @MultipleOf(8) // error: HB232
    double a();

    @MultipleOf(8) // error: HB232
    Optional<String> b();

    @MultipleOf(8)
    Optional<List<Long>> fine();
}
