// a nested enum named like a class that generated code names: Map
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface NestedMap {
    enum Map {
        FIRST,
        SECOND
    }

    @Default("first") @Tunable Map kind();
    List<Map> kinds();
    Optional<Map> maybe();
}
