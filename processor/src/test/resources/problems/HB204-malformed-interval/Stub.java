package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Range("[0, 1") // error: HB204
    double a();

    @Range("0, 1") // error: HB204
    double b();

    @Range("") // error: HB204
    double c();

    @Range("[1; 2]") // error: HB204
    double d();

    @Range("[0x1, 2]") // error: HB204
    double e();

    @Range("[01, 2]") // error: HB204
    double f();

    @Range("[NaN, 2]") // error: HB204
    double g();

    @Range("[1, 2] ]") // error: HB204
    double h();

    @Tunable("0.1 to 0.2") // error: HB204
    @Default("0.1")
    double i();
}
