// a method that a default method stands in for
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface DefaultMethod extends Parent {
    @Override default int epochs() { return 3; }
    @Default("1") int own();
}

interface Parent {
    @Range("[1, 10]") int epochs();
}
