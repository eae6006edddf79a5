package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
@Objective(metric = "loss", goal = Goal.MINIMIZE)
@Objective(metric = "loss", goal = Goal.MAXIMIZE) // error: HB408
public interface Stub {
    int a();
}
