package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @OneOf({"1", "2"})
    @Tunable("[1, 2]") // error: HB404
    int a();

    @Tunable("[0, 1]") // error: HB404
    boolean b();
}
