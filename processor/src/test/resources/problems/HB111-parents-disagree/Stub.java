package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub extends Left, Right { // error: HB111
    @Default("1")
    int own();
}

interface Left {
    @Range("[1, 10]")
    int epochs();
}

interface Right {
    @Range("[1, 20]")
    int epochs();
}
