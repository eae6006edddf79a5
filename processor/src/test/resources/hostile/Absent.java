// a rule about a parameter that may be absent
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule("top_k <= 5")
public interface Absent {
    OptionalInt topK();
    @Default("1") int epochs();
}
