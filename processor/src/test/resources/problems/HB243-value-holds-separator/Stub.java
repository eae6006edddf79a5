package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    enum Level {
        @WireName("read committed")
        READ_COMMITTED,
        @WireName("a,b")
        BOTH
    }

    record Pair(int number, Level level) {}

    List<Level> a(); // error: HB243

    @Separator(" ")
    Optional<List<Level>> b(); // error: HB243

    Pair c(); // error: HB243

    @Separator(";")
    List<Level> d();

    @JsonList
    List<Level> e();
}
