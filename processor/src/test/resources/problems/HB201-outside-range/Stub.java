package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Default("1.5") // error: HB201
    @Range("[0, 1]")
    double a();

    @Default("0") // error: HB201
    @Range("(0, inf)")
    long b();

    @Default("1,5,2") // error: HB201
    @Range("[1, 4]")
    List<Integer> c();

    @Default("-0.0")
    @Range("[0, 1]")
    double fine();
}
