// a rule of three thousand conjuncts
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule("epochs < 5«3000|| && epochs != 7#»")
public interface LongRule {
    @Default("1") @Range("[0, 100]") int epochs();
}
