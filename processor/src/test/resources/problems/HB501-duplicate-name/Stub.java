package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @WireName("lr")
    double a();

    @WireName("lr") // error: HB501
    double b();

    int numClasses();

    int num_classes(); // error: HB501

    @WireName("caf\u00e9")
    int first();

    @WireName("cafe\u0301") // error: HB501
    int second();

    record Shape(
            int x,
            @WireName("x") int y) {} // error: HB501

    Shape shape();
}
