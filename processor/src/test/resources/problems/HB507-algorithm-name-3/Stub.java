package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "a--b") // error: HB507
public interface Stub {
    int a();
}
