package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @UsedWhen("a > 0") // error: HB318
    @Default("1")
    int a();

    @RequiredWhen("has(b)") // error: HB318
    OptionalInt b();
}
