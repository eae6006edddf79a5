package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub { // error: HB509
    @Tunable("[1, 2]")
    int a();
}

class StubTuning {
}
