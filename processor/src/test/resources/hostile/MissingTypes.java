// types that are nowhere
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface MissingTypes {
    Nowhere first(); // javac
    List<Neither> second(); // javac
    @Nothing int third(); // javac
}
