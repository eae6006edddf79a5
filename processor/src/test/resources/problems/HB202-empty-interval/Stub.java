package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Range("[5, 2]") // error: HB202
    int a();

    @Range("(3, 3]") // error: HB202
    double b();

    @Range("(1, 1.0000000000000000000001)") // error: HB202
    double c();

    record Shape(
            @Range("[2, 1]") int height) {} // error: HB202

    Shape d();

    @Range("[2, 1]") // error: HB202
    List<Double> e();

    @Tunable("[0.5, 0.1]") // error: HB202
    @Default("0.2")
    double f();
}
