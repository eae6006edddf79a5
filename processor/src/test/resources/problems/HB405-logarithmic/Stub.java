package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Tunable(value = "[0, 1]", scale = Scale.LOGARITHMIC) // error: HB405
    double a();

    @Tunable(value = "(0, 1]", scale = Scale.LOGARITHMIC)
    double b();
}
