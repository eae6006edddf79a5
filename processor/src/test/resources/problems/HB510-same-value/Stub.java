package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    enum Opt {
        SGD,
        Sgd // error: HB510
    }

    Opt a();

    enum Other {
        FIRST,
        @WireName("First") // error: HB510
        SECOND
    }

    List<Other> b();
}
