// an annotation without its value
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface MissingValue {
    @Range int a(); // javac
}
