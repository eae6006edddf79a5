// a method that Object does not let anyone have
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface FinalInObject {
    int getClass(); // javac
}
