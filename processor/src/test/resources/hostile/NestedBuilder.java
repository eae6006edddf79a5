// a nested enum named like a class that generated code names: Builder
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface NestedBuilder {
    enum Builder {
        FIRST,
        SECOND
    }

    @Default("first") @Tunable Builder kind();
    List<Builder> kinds();
    Optional<Builder> maybe();
}
