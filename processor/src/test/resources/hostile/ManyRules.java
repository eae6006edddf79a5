// five hundred rules
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
«500|
|@Rule("epochs != 5#")»
public interface ManyRules {
    @Default("1") @Range("[0, 10000]") int epochs();
}
