package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub", title = " ") // error: HB511
@Rule(value = "a > 1", message = "") // error: HB511
public interface Stub {
    @Group("  ") // error: HB511
    int a();

    @Description("") // error: HB511
    int b();
}
