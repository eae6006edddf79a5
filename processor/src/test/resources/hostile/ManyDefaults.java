// more fields than a constructor may have arguments
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface ManyDefaults {
    «150|
        |@Default("#") @Range("[0, 1000]") long whole#(); @Default("#.5") @Range("[0, 1000]") double real#();»
}
