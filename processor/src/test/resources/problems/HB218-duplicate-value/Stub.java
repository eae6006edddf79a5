package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @OneOf({
        "x",
        "y",
        "x" // error: HB218
    })
    String a();

    @OneOf({"1", "1.0"}) // error: HB218
    double b();

    @OneOf({"0.0", "-0.0"}) // error: HB218
    double c();
}
