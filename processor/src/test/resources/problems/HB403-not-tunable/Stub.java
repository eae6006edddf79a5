package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Tunable // error: HB403
    String a();

    @Tunable("[0, 1]") // error: HB403
    List<Double> b();

    @Tunable // error: HB403
    Pattern c();

    record Shape(int x) {}

    @Tunable // error: HB403
    Shape d();

    @Context
    @Tunable("[1, 2]") // error: HB403
    @Default("1")
    int e();
}
