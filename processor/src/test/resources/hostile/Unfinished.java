// a file that does not parse
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Unfinished {
    int a(; // javac
}
