package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @JsonList
    @Separator(";") // error: HB242
    List<Integer> a();

    @JsonList
    @Separator // error: HB242
    Optional<List<String>> b();
}
