package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Range("[0, inf]") // error: HB205
    double a();

    @Range("[-inf, 0)") // error: HB205
    double b();

    @Range("(inf, inf)") // error: HB205
    double c();

    @Range("(-inf, -inf)") // error: HB205
    double d();
}
