package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Range("[1, 10]")
    @OneOf({"5", "50"}) // error: HB220
    int a();
}
