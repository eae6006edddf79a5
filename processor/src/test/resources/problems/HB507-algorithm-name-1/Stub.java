package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "../up") // error: HB507
public interface Stub {
    int a();
}
