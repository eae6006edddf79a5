package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Matches("[0-9+") // error: HB214
    String a();

    record Shape(
            @Matches("*") String x) {} // error: HB214

    Shape b();
}
