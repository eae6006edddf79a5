package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Default("1")
    int a();

    int a(int x); // error: HB107

    int b(String... x); // error: HB107
}
