// a nested enum named like a class that generated code names: Parameters
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface NestedParameters {
    enum Parameters {
        FIRST,
        SECOND
    }

    @Default("first") @Tunable Parameters kind();
    List<Parameters> kinds();
    Optional<Parameters> maybe();
}
