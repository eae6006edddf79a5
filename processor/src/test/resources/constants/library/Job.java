package library;

import dev.hyperbound.*;
import java.util.*;

/** With a parameter that is required. */
@Algorithm(name = "job")
public interface Job {
    @Range("[1, inf)")
    int size();

    @Default("3")
    @Range("[1, inf)")
    int rounds();
}
