package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    record Shape(int x) {}

    @OneOf("true") // error: HB209
    boolean a();

    @OneOf("1") // error: HB209
    Shape b();

    @OneOf("a+") // error: HB209
    Pattern c();
}
