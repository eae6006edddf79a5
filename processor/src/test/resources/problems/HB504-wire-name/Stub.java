package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @WireName(" lr") // error: HB504
    int a();

    @WireName("m\nr") // error: HB504
    int b();

    @WireName("n\u200br") // error: HB504
    int c();

    @WireName("l\u00a0r") // error: HB504
    int d();

    enum Opt {
        @WireName("a  b") // error: HB504
        A
    }

    Opt e();
}
