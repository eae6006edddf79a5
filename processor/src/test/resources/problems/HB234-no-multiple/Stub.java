package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    @Range("[9, 15]")
    @MultipleOf(8) // error: HB234
    int a();

    @Range("(8, 16)")
    @MultipleOf(8) // error: HB234
    List<Long> b();

    @Range("(-8, 8)")
    @MultipleOf(8)
    int zero();
}
