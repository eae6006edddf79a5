// a nested enum named like a class that generated code names: String
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface NestedString {
    enum String {
        FIRST,
        SECOND
    }

    @Default("first") @Tunable String kind();
    List<String> kinds();
    Optional<String> maybe();
}
