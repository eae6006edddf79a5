package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Matches("[0-9]+") // error: HB208
    int a();

    @Matches("[0-9]+") // error: HB208
    Pattern b();

    @Matches("[a-z]+")
    Optional<List<String>> c();
}
