// types that only the stub gives to its parent
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface GenericParent extends Of<String> {
    @Default("1") int own();
}

interface Of<T> {
    T value();
    List<T> values();
    Optional<T> maybe();
}
