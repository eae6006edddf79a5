package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    int hashCode(); // error: HB503

    @Override
    String toString(); // error: HB503

    int clone(); // error: HB503

    int finalize(); // error: HB503

    boolean equals(Object other); // error: HB503
}
