package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub extends Comparable<Stub> { // error: HB110
    @Default("1")
    int a();
}
