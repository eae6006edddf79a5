package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    enum None {}

    None a(); // error: HB115

    List<None> b(); // error: HB115
}
