// letters beyond ASCII
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Letters {
    @Default("1") int größe();
    @Default("1") int π();
    @Default("1") int İ();
    @Default("1") int 数();
}
