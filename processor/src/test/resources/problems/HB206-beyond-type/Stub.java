package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Range("[0, 3000000000]") // error: HB206
    int a();

    @Range("[0, 9223372036854775808)") // error: HB206
    long b();

    @Range("[0, 1e400]") // error: HB206
    double c();

    @Range("[0, 3000000000]")
    long d();
}
