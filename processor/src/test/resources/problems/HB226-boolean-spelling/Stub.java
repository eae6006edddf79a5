package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @WireBoolean(yes = "Yes", no = "yES") // error: HB226
    boolean a();

    @WireBoolean(yes = " ", no = "no") // error: HB226
    boolean b();

    @WireBoolean(yes = "1 ", no = "0") // error: HB226
    boolean c();

    @WireBoolean(yes = "1", no = "0")
    boolean d();
}
