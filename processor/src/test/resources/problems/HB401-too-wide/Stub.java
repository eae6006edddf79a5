package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Range("[0, 1]")
    @Tunable("[0, 2]") // error: HB401
    @Default("0.5")
    double a();

    @Range("(0, 1)")
    @Tunable("[0, 1]") // error: HB401
    @Default("0.5")
    double b();

    @Range("(0, 10)")
    @Tunable("[1, 9]")
    @Default("5")
    int c();

    @Range("(1, 10)")
    @Tunable("[1, 9]") // error: HB401
    @Default("5")
    int d();
}
