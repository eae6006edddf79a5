package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Tunable(value = "[0, 1]", scale = Scale.REVERSE_LOGARITHMIC) // error: HB406
    double a();

    @Tunable(value = "[0, 1)", scale = Scale.REVERSE_LOGARITHMIC)
    double b();

    @Tunable(value = "[1, 2]", scale = Scale.REVERSE_LOGARITHMIC) // error: HB406
    int c();
}
