package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @WireName("limit") // error: HB112
    int LIMIT = 5;

    @Default("1")
    int a();

    @Range("[0, 1]") // error: HB112
    default int b() {
        return 1;
    }

    @Default("2") // error: HB112
    @Tunable // error: HB112
    static int c() {
        return 1;
    }

    @Rule("a > 0") // error: HB112
    @Rule("a > 1") // error: HB112
    default int d() {
        return e();
    }

    @Context // error: HB112
    private int e() {
        return 1;
    }
}
