package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Matches("[a-z]+")
    @OneOf({"a", "B"}) // error: HB221
    String a();
}
