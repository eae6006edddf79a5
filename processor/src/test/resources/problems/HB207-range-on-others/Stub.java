package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    enum Kind {
        A
    }

    @Range("[0, 1]") // error: HB207
    String a();

    @Range("[0, 1]") // error: HB207
    boolean b();

    @Range("[0, 1]") // error: HB207
    Kind c();

    @Range("[0, 1]") // error: HB207
    Pattern d();

    record Shape(int x) {}

    @Range("[0, 1]") // error: HB207
    Shape e();

    @Range("[0, 1]") // error: HB207
    Optional<List<String>> f();
}
