package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Matches("[a-z]+")
    @Default("Abc") // error: HB215
    String a();

    @Matches("[a-z]+")
    @Default("abc,d1") // error: HB215
    List<String> b();

    @Matches("b")
    @Default("abc") // error: HB215
    String wholeTextCounts();
}
