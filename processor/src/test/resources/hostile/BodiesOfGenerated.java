// default methods that generated ones would replace
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface BodiesOfGenerated {
    default int toMap() { // error: HB502
        return 1;
    }

    default int builder() { // error: HB502
        return 1;
    }

    default void check(Map<String, String> map) {} // error: HB502

    default int build() {
        return 1;
    }

    static int fromMap(Map<String, String> map) {
        return 1;
    }

    @Default("1") int a();
}
