// a parent whose type is only known to be wrong in the stub
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface BoxedParent extends Boxes<Integer> {
    @Default("1") int own();
}

interface Boxes<T> {
    T value(); // error: HB105
}
