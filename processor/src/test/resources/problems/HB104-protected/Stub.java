package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

public class Stub {
    @Algorithm(name = "guarded")
    protected interface Guarded { // error: HB104
        int a();
    }
}
