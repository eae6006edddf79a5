package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "-a") // error: HB507
public interface Stub {
    int a();
}
