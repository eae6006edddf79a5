package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

public class Stub {
    @Algorithm(name = "hidden")
    private interface Hidden { // error: HB103
        int a();
    }

    private static class Inside {
        @Algorithm(name = "inside")
        interface Hidden { // error: HB103
            int a();
        }
    }
}
