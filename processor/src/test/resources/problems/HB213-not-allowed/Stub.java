package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @OneOf({"sgd", "adam"})
    @Default("sdg") // error: HB213
    String a();

    @OneOf({"18", "34"})
    @Default("20") // error: HB213
    int b();

    @OneOf({"a", "b"})
    @Default("a,c") // error: HB213
    List<String> c();

    @OneOf({"1", "2"})
    @Default("1.0")
    double d();
}
