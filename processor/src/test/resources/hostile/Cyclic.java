// a stub that is its own parent
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Cyclic extends Cyclic { // javac
    int a();
}
