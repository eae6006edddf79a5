// whatever can be deprecated
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Deprecated(forRemoval = true)
public interface DeprecatedParts {
    @Deprecated @Default("1") int first();
    @Deprecated(since = "1", forRemoval = true) @Default("1") int second();

    @Deprecated(forRemoval = true)
    enum Kind {
        OLD,
        @Deprecated NEW
    }

    @Default("new") Kind kind();
    List<Kind> kinds();

    @Deprecated
    record Shape(@Deprecated int width, Kind kind) {}

    @Default("1,new") Shape shape();
}
