package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

public class Stub {
    private enum Secret {
        A
    }

    private record Point(int x) {}

    @Algorithm(name = "stub")
    interface Params {
        Secret secret(); // error: HB114

        Optional<Point> point(); // error: HB114
    }
}
