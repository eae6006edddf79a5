package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @UsedWhen("b == 1") // error: HB321
    @Default("1")
    int a();

    @UsedWhen("c == 1")
    @Default("1")
    int b();

    @RequiredWhen("a == 1")
    OptionalInt c();

    @UsedWhen("a == 1")
    @Default("1")
    int outside();
}
