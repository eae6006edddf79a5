package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Separator("  ") // error: HB224
    List<String> a();

    @Separator("") // error: HB224
    List<String> b();

    @Separator("x") // error: HB224
    @Default("1x2")
    List<Integer> c();

    @Separator("-") // error: HB224
    List<Integer> d();

    @Separator(";")
    List<Integer> e();
}
