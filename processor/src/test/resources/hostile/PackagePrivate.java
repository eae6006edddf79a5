// a stub that its package alone may see
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
interface PackagePrivate {
    @Default("1") int epochs();
}
