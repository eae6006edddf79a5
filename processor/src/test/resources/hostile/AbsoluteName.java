// the name of an algorithm with NUL in it
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "/tmp/x\u0000y") // error: HB507
public interface AbsoluteName {
    @Default("1") int epochs();
}
