package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

public class Stub {
    @Algorithm(name = "inner")
    public interface Inner { // error: HB508
        int a();
    }
}

@Algorithm(name = "outer-inner")
interface Stub_Inner { // error: HB508
    int a();
}
