// a stub in the file of another type
package hostile;

import dev.hyperbound.*;
import java.util.*;

public interface SecondInFile {}

@Algorithm(name = "stub")
interface Second {
    @Default("1") int epochs();
}
