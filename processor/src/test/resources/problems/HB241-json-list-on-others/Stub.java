package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    record Shape(int height, int width) {}

    @JsonList // error: HB241
    int a();

    @JsonList // error: HB241
    Shape b();

    @JsonList
    List<Integer> c();
}
