package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    record Shape(
            int a,
            boolean b, // error: HB117
            List<String> c) {} // error: HB117

    Shape a();

    Shape b();
}
