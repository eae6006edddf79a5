package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
@Objective(metric = " ", goal = Goal.MINIMIZE) // error: HB409
public interface Stub {
    int a();
}
