package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @WireBoolean(yes = "1", no = "0") // error: HB227
    String a();
}
