package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    @MultipleOf(8)
    @Tunable("[9, 64]") // error: HB411
    int a();

    @MultipleOf(8)
    @Tunable("[8, 15]") // error: HB411
    int b();

    @MultipleOf(8)
    @Tunable("(7, 65)")
    int fine();
}
