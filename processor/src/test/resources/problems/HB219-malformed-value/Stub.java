package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    enum Opt {
        SGD
    }

    @OneOf({"1", "two"}) // error: HB219
    int a();

    @OneOf("ADAM") // error: HB219
    Opt b();
}
