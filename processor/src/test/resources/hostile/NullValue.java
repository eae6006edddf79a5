// null where a constant belongs
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface NullValue {
    @Default(null) String text(); // javac
}
