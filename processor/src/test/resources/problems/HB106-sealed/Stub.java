package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public sealed interface Stub permits Stub.Only { // error: HB106
    int a();

    final class Only implements Stub {
        @Override
        public int a() {
            return 1;
        }
    }
}
