package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Default("2147483648") // error: HB212
    int a();

    @Default("-9223372036854775809") // error: HB212
    long b();

    @Default("1e309") // error: HB212
    double c();

    @Default("1e-400") // error: HB212
    double d();

    @Default("99999999999999999999999999999999999999999999999999999999999999999") // error: HB212
    int e();
}
