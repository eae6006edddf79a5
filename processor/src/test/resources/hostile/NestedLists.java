// lists that are looked through within one another
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule("steps.all(a, steps.all(b, steps.all(c, steps.all(d, a + b + c + d > 0))))") // error: HB309
public interface NestedLists {
    @Default("1,2") List<Integer> steps();
}
