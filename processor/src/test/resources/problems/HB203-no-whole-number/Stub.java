package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Range("(3, 4)") // error: HB203
    int a();

    @Range("[0.2, 0.8]") // error: HB203
    OptionalLong b();

    @Range("[0.2, 1]")
    int c();
}
