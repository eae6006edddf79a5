package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Tunable(scale = Scale.LINEAR) // error: HB407
    boolean a();
}
