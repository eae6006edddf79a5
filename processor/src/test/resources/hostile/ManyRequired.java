// three hundred required parameters
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface ManyRequired {
    «300|
        |String key#();»
}
