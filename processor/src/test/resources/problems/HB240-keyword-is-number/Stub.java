package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    enum Auto {
        AUTO,
        @WireName("0")
        NONE
    }

    IntOr<Auto> a(); // error: HB240

    Optional<DoubleOr<Auto>> b(); // error: HB240
}
